/** What the search holds of each kind of entry. */
import type { Block } from 'shared/domain/blocks';
import type { Clock } from 'shared/domain/clock';
import type { Commune } from 'shared/domain/commune';
import { announcedDates, isAwaitingDate, type Event } from 'shared/domain/event';
import { frenchDate, frenchRange } from 'shared/domain/french-dates';
import type { JobDescription } from 'shared/domain/job-description';
import type { NewsArticle } from 'shared/domain/news-article';
import type { Page } from 'shared/domain/page';
import type { Plan } from 'shared/domain/plan';
import { plainTextOf } from 'shared/domain/rich-text';
import type { SchoolIntervention } from 'shared/domain/school-intervention';
import { labelOf, type Term } from 'shared/domain/vocabularies';
import type { SearchEntry } from '../search/entry.ts';
import { placeLine, shownDate, stateWords } from './events.ts';
import { levelsLine } from './intervention-facts.ts';
import { hoursLine } from './job-facts.ts';
import { diplomaFact } from './jobs.ts';
import { eventPath, interventionPath, jobPath, newsPath, pagePath, planPath } from './paths.ts';

/** Characters of the texts that are searched but not shown: an index is loaded by people on a slow network. */
const MOST_BODY = 400;

/** What every job's page tells and people ask for: « salaire aide-soignante », « devenir éducateur ». */
const PARTS_OF_A_JOB = 'métier travail travailler devenir formation études salaire horaires';

/** Other words for a way into a job. */
const ALSO_CALLED: Partial<Record<Term<'access-route'>, string>> = {
  apprenticeship: 'alternance',
  retraining: 'changer de métier',
};

/** @param sectors the names of the job's sectors. @param diplomas those that lead to it. */
export function jobEntry(
  job: JobDescription,
  sectors: readonly string[],
  diplomas: readonly string[],
): SearchEntry {
  const { acronym, synonyms, romeCode, romeParentCode, titleFeminine, titleMasculine } = job;
  const names = [acronym, ...synonyms, romeCode, romeParentCode, titleFeminine, titleMasculine];
  return entry('job', job.titleInclusive, jobPath(job), {
    line: sectors.join(', '),
    text: job.summary,
    hidden: [...new Set(names.flatMap((name) => name ?? []))],
    body: [
      PARTS_OF_A_JOB,
      diplomaFact(job),
      hoursLine(job),
      ...job.accessRoutes.flatMap((route) => [labelOf('access-route', route), ALSO_CALLED[route] ?? '']),
      ...diplomas,
      ...job.missions.map(({ title }) => title),
      job.easyRead ?? '',
    ],
  });
}

/** The line tells the date and place, and first what changes plans: « Annulé, … ». */
export function eventEntry(event: Event, commune: Commune | undefined, clock: Clock): SearchEntry {
  const line = [
    stateWords(event),
    isAwaitingDate(event) ? null : frenchRange(shownDate(event, clock)),
    placeLine(event, commune),
    event.example ? 'Exemple' : null,
  ];
  const ends = announcedDates(event).map(({ end }) => end);
  const last = ends.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
  return {
    ...entry('event', event.title, eventPath(event), {
      line: line.filter((part) => part).join(' · '),
      text: event.summary,
      hidden: [labelOf('event-kind', event.kind)],
      body: [
        ...event.audiences.map((audience) => labelOf('audience', audience)),
        plainTextOf(event.description),
      ],
    }),
    ...(last !== undefined && !isAwaitingDate(event) && { until: last }),
  };
}

export function interventionEntry(intervention: SchoolIntervention): SearchEntry {
  const { title, goal, levels, format, speakers, areas, description, example } = intervention;
  return entry('intervention', title, interventionPath(intervention), {
    line: [labelOf('intervention-format', format), levelsLine(levels), example ? 'Exemple' : '']
      .filter((part) => part !== '')
      .join(' · '),
    text: goal,
    body: [speakers ?? '', ...areas, plainTextOf(description)],
  });
}

export function planEntry(plan: Plan): SearchEntry {
  return entry('plan', plan.title, planPath(plan), {
    line: plan.period,
    text: plan.summary,
    body: plan.objectives.flatMap(({ title, actions }) => [title, ...actions.map((action) => action.title)]),
  });
}

export function pageEntry(page: Page): SearchEntry {
  return entry('page', page.title, pagePath(page), {
    text: page.summary,
    body: page.blocks.flatMap(wordsOfBlock),
  });
}

export function newsEntry(article: NewsArticle): SearchEntry {
  return entry('news', article.title, newsPath(article), {
    line: frenchDate(article.date),
    text: article.summary,
    body: [plainTextOf(article.body)],
  });
}

type Described = Partial<Pick<SearchEntry, 'line' | 'text' | 'hidden'>> & { body?: readonly string[] };

/** What is empty is left out: the fewer bytes travel. */
export function entry(
  kind: SearchEntry['kind'],
  title: string,
  url: string,
  { line = '', text = '', hidden = [], body = [] }: Described,
): SearchEntry {
  const words = shortened(body.filter((part) => part !== '').join(' '));
  return {
    kind,
    title,
    url,
    ...(line && { line }),
    ...(text && { text }),
    ...(hidden.length > 0 && { hidden: [...hidden] }),
    ...(words && { body: words }),
  };
}

/** Whole words of the beginning. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MOST_BODY ? line : line.slice(0, line.lastIndexOf(' ', MOST_BODY));
}

/** Titles and questions tell what a page has; long texts would fill the index. */
function wordsOfBlock(block: Block): string[] {
  const title = 'title' in block && block.title ? [block.title] : [];
  if (block.type === 'faq') return [...title, ...block.items.map(({ question }) => question)];
  if (block.type === 'steps') return [...title, ...block.steps.map((step) => step.title)];
  return title;
}
