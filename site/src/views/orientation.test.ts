import { describe, expect, it } from 'vitest';
import { orientationQuestions } from './orientation-questions.ts';
import {
  jobsByAnswer,
  matches,
  preferences,
  type Choices,
  type OrientationJob,
  type Question,
} from './orientation.ts';

const questions = orientationQuestions([
  { slug: 'grand-age', name: 'Grand âge' },
  { slug: 'handicap', name: 'Handicap' },
]);

const aJob = (title: string, more: Partial<OrientationJob> = {}): OrientationJob => ({
  slug: title.toLowerCase(),
  title,
  marks: '',
  sectors: [],
  hours: [],
  employers: [],
  statuses: [],
  routes: [],
  diplomaRequired: false,
  ...more,
});

const titles = (found: { job: OrientationJob }[]) => found.map(({ job }) => job.title);
const plain = (text: string) => text.replaceAll('\u202F', ' ');

/** What the only job says to one answer. */
function said(question: string, answer: string, job: Partial<OrientationJob>): 'met' | 'unmet' | 'unknown' {
  const [match] = matches([aJob('Métier', job)], questions, { [question]: answer });
  return (['met', 'unmet', 'unknown'] as const).find((kind) => match?.[kind].length === 1) ?? 'unknown';
}

describe('The jobs closest to what one likes', () => {
  const aide = aJob('Aide', { family: 'care', hours: ['day', 'night'], licence: 'useful' });
  const bureau = aJob('Bureau', { family: 'advice', hours: ['day'], licence: 'required' });
  const silent = aJob('Écoute');

  it('come first, with the reasons in plain words', () => {
    const found = matches([aide, bureau], questions, { activite: 'conseil', horaires: 'jour' });
    expect(titles(found)).toEqual(['Bureau', 'Aide']);
    expect(found[0]?.met.map(plain)).toEqual([
      'Vous aimeriez conseiller, organiser : c’est l’activité principale de ce métier.',
      'Vous préférez travailler le jour : ce métier se pratique en journée.',
    ]);
    expect(found[1]?.unmet).toContain('Ce métier se pratique aussi le soir ou la nuit.');
  });

  it('hold every job, those that do not say included, before those that say the contrary', () => {
    const found = matches([aide, bureau, silent], questions, { conduite: 'non', horaires: 'jour' });
    expect(titles(found)).toEqual(['Aide', 'Bureau', 'Écoute']);
    expect(found[2]).toMatchObject({ met: [], unmet: [] });
    expect(found[2]?.unknown.map(plain)).toEqual([
      'Les horaires de ce métier ne sont pas renseignés.',
      'Le besoin du permis n’est pas renseigné.',
    ]);
    const [first, second] = matches([aide, silent], questions, { activite: 'conseil' });
    expect([first?.job.title, second?.job.title]).toEqual(['Écoute', 'Aide']);
  });

  it('keep the order they come in where nothing tells them apart', () => {
    const jobs = ['Aide', 'Écoute', 'Zèle'].map((title) => aJob(title));
    expect(titles(matches(jobs, questions, {}))).toEqual(['Aide', 'Écoute', 'Zèle']);
    expect(titles(matches(jobs, questions, { horaires: 'jour' }))).toEqual(['Aide', 'Écoute', 'Zèle']);
  });

  it('ask nothing of an answer that does not matter or that does not exist', () => {
    const choices: Choices = { activite: 'peu-importe', domaine: 'gone', nothing: 'jour' };
    expect(preferences(questions, choices)).toEqual([]);
    const [only] = matches([aide], questions, choices);
    expect(only).toEqual({ job: aide, met: [], unmet: [], unknown: [] });
  });
});

describe('The questions', () => {
  it('are ten, with three to six answers, « peu importe » included, told apart by their ids', () => {
    expect(questions).toHaveLength(10);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(10);
    for (const { answers } of questions) {
      expect(answers.length + 1).toBeGreaterThanOrEqual(3);
      expect(answers.length + 1).toBeLessThanOrEqual(6);
      expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
    }
  });

  it('leave out the one on sectors while there is none', () => {
    expect(orientationQuestions([]).map(({ id }) => id)).not.toContain('domaine');
  });

  it('look at what a job says', () => {
    expect(said('activite', 'quotidien', { family: 'hosting' })).toBe('met');
    expect(said('domaine', 'grand-age', { sectors: ['handicap'] })).toBe('unmet');
    expect(said('horaires', 'soir', { hours: ['day', 'evening'] })).toBe('met');
    expect(said('horaires', 'nuit', { hours: ['day'] })).toBe('unmet');
    expect(said('week-end', 'libre', { hours: ['day'] })).toBe('met');
    expect(said('chez-soi', 'non', { family: 'hosting' })).toBe('unmet');
    expect(said('lieu', 'domicile', { employers: ['household'] })).toBe('met');
    expect(said('formation', 'alternance', { routes: ['initial'] })).toBe('unmet');
    expect(said('conduite', 'non', { licence: 'useful' })).toBe('met');
    expect(said('employeur', 'particulier', { statuses: ['self_employed'] })).toBe('met');
  });

  it('count a presence day and night as work in the evening, at night and at the week-end', () => {
    const job = { hours: ['live_in' as const] };
    expect(said('horaires', 'jour', job)).toBe('unmet');
    expect(said('horaires', 'nuit', job)).toBe('met');
    expect(said('week-end', 'libre', job)).toBe('unmet');
    expect(said('chez-soi', 'oui', job)).toBe('met');
  });

  it('tell a diploma after the bac from one before it, and from none', () => {
    expect(said('diplome', 'sans', {})).toBe('met');
    expect(said('diplome', 'bac', { diplomaRequired: true, level: 4 })).toBe('met');
    expect(said('diplome', 'etudes', { diplomaRequired: true, level: 4 })).toBe('unmet');
    expect(said('diplome', 'etudes', { diplomaRequired: true, level: 5 })).toBe('met');
    expect(said('diplome', 'etudes', { diplomaRequired: true })).toBe('unknown');
    expect(said('diplome', 'etudes', { level: 5 })).toBe('unmet');
  });

  it('never hold what a job does not say against it', () => {
    const silent = aJob('Métier');
    const judged = questions
      .filter(({ id }) => id !== 'diplome')
      .flatMap(({ answers }) => answers.map(({ meets }) => meets(silent)));
    expect(new Set(judged)).toEqual(new Set([undefined]));
  });

  it('speak to everyone in whole sentences', () => {
    const sentences = questions.flatMap(({ answers, unknown }) => [
      unknown,
      ...answers.flatMap(({ met, unmet }) => [met, unmet]),
    ]);
    expect(sentences.filter((sentence) => !/^\p{Lu}.*\.$/u.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => / [:?!»]|« /.test(sentence))).toEqual([]);
  });
});

describe('The jobs that meet each answer', () => {
  const question = questions.find(({ id }) => id === 'conduite') as Question;

  it('stand apart from those that do not say', () => {
    const jobs = [
      aJob('Aide'),
      aJob('Écoute', { licence: 'not_needed' }),
      aJob('Zèle', { licence: 'useful' }),
    ];
    const { groups, unknown } = jobsByAnswer(question, jobs);
    expect(groups.map((group) => group.jobs.map(({ title }) => title))).toEqual([
      ['Zèle'],
      ['Écoute', 'Zèle'],
    ]);
    expect(unknown.map(({ title }) => title)).toEqual(['Aide']);
  });
});
