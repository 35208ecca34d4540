import { clockAt } from 'shared/domain/clock';
import type { Commune } from 'shared/domain/commune';
import type { Event } from 'shared/domain/event';
import type { JobDescription } from 'shared/domain/job-description';
import type { NewsArticle } from 'shared/domain/news-article';
import type { Page } from 'shared/domain/page';
import type { Plan } from 'shared/domain/plan';
import type { SchoolIntervention } from 'shared/domain/school-intervention';
import { describe, expect, it } from 'vitest';
import { searchEngine } from '../search/engine.ts';
import {
  eventEntry,
  interventionEntry,
  jobEntry,
  newsEntry,
  pageEntry,
  planEntry,
} from './search-entries.ts';

const clock = clockAt(new Date('2026-11-22T12:00:00Z'));
const belley = { name: 'Belley' } as Commune;
const dates = (...days: string[]) =>
  days.map((day) => ({ start: `${day}T13:00:00.000Z`, end: `${day}T16:00:00.000Z` }));
const eventOf = (over: Partial<Event>) =>
  eventEntry(
    {
      title: 'Salon',
      slug: 'salon',
      kind: 'fair',
      summary: 'Rencontrer.',
      eventStatus: 'scheduled',
      postponedTo: null,
      mode: 'offline',
      place: { name: 'Salle des fêtes' },
      audiences: ['pupils'],
      description: [],
      example: false,
      ...over,
    } as Event,
    belley,
    clock,
  );

describe('A job', () => {
  const job = {
    titleInclusive: 'Aide-soignante, aide-soignant',
    titleFeminine: 'Aide-soignante',
    titleMasculine: 'Aide-soignant',
    slug: 'aide-soignant',
    summary: 'Prendre soin, chaque jour.',
    acronym: 'AS',
    synonyms: ['AS', 'soignant en Ehpad'],
    romeCode: 'J1501',
    romeParentCode: null,
    missions: [{ title: 'Aider à la toilette', text: null }],
    easyRead: `Vous aidez. ${'mot '.repeat(1000)}`,
    diplomaRequired: false,
    accessLevel: null,
    qualifications: [],
    accessRoutes: ['apprenticeship'],
    workingConditions: null,
  } as unknown as JobDescription;
  const entry = jobEntry(job, ['Grand âge', 'Handicap'], ['DEAS']);

  it('has its sectors, its sentence and each of its names once', () => {
    expect(entry).toMatchObject({
      kind: 'job',
      title: 'Aide-soignante, aide-soignant',
      url: '/metiers/aide-soignant/',
      line: 'Grand âge, Handicap',
      text: 'Prendre soin, chaque jour.',
      hidden: ['AS', 'soignant en Ehpad', 'J1501', 'Aide-soignante', 'Aide-soignant'],
    });
  });

  it('is found by its missions, diplomas and what people ask of jobs, in few words', () => {
    const engine = searchEngine();
    engine.add([entry]);
    const queries = [
      'DEAS',
      'toilette',
      'salaire aide soignante',
      'devenir AS',
      'sans diplôme',
      'aide soignante en alternance',
    ];
    expect(
      queries.map((query) => engine.find(query).nearness === 'all' && engine.find(query).hits.length),
    ).toEqual(queries.map(() => 1));
    expect(entry.body?.length).toBeLessThanOrEqual(400);
    expect(entry.body).toMatch(/ mot$/);
  });
});

describe('An event', () => {
  it('tells its next date and its place, and when it is over', () => {
    const entry = eventOf({ dates: dates('2026-11-01', '2026-12-12'), example: true });
    expect(entry.line).toMatch(
      /^samedi 12\u00A0décembre\u00A02026, de\u00A014\u00A0h à\u00A017\u00A0h · Salle des fêtes, Belley · Exemple$/,
    );
    expect(entry.until).toBe('2026-12-12T16:00:00.000Z');
  });

  it('says first what changes plans', () => {
    expect(eventOf({ dates: dates('2026-12-12'), eventStatus: 'cancelled' }).line).toMatch(
      /^Annulé · samedi 12/,
    );
  });

  it('is never over while its new date is awaited, and tells no date', () => {
    const entry = eventOf({ dates: dates('2026-01-12'), eventStatus: 'postponed' });
    expect(entry.line).toMatch(/^Reporté, nouvelle date à venir · /);
    expect(entry).not.toHaveProperty('until');
  });
});

it('a school intervention tells its form and its levels', () => {
  const intervention = {
    title: 'Une visite',
    slug: 'une-visite',
    goal: 'Voir.',
    format: 'visit',
    levels: ['troisieme', 'seconde'],
    areas: [],
    speakers: null,
    description: [],
    example: true,
  } as unknown as SchoolIntervention;
  expect(interventionEntry(intervention).line).toBe('Visite · 3e, Seconde · Exemple');
});

it('a plan is found by its objectives and actions', () => {
  const plan = {
    title: 'Plan',
    slug: 'plan',
    period: '2022-2028',
    summary: 'Agir.',
    objectives: [{ title: 'Attirer', text: [], actions: [{ title: 'Ouvrir une plateforme' }] }],
  } as unknown as Plan;
  expect(planEntry(plan)).toMatchObject({ line: '2022-2028', body: 'Attirer Ouvrir une plateforme' });
});

it('news tell their day', () => {
  const article = { title: 'Une nouvelle', slug: 'une', date: '2022-12-12', summary: 'Voilà.', body: [] };
  expect(newsEntry(article as unknown as NewsArticle)).toEqual({
    kind: 'news',
    title: 'Une nouvelle',
    url: '/actualites/une/',
    line: '12\u00A0décembre\u00A02022',
    text: 'Voilà.',
  });
});

it('a page is found by the titles and questions of its parts', () => {
  const blocks = [
    { type: 'text', title: null, text: [] },
    { type: 'steps', title: 'Les étapes', steps: [{ title: 'Se renseigner' }] },
    { type: 'faq', title: 'Vos questions', items: [{ question: 'Faut-il un diplôme ?', answer: [] }] },
  ];
  const page = { title: 'Devenir', slug: 'devenir', summary: 'Comment.', blocks } as unknown as Page;
  expect(pageEntry(page).body).toBe('Les étapes Se renseigner Vos questions Faut-il un diplôme ?');
});
