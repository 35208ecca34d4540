import { expect, test } from 'vitest';
import { scheduleSentences, type Situation } from './words.ts';

const NOW = new Date('2026-01-10T09:00:00Z');
const WINTER = '2026-02-03T08:00:00.000Z';
const SUMMER = '2026-07-01T07:30:00.000Z';

const quiet: Situation = {
  onlineSince: null,
  isModified: false,
  saved: {},
  form: {},
  problem: null,
  mayPublish: true,
  mayWrite: true,
  now: NOW,
};

function said(situation: Partial<Situation>): string {
  const sentences = scheduleSentences({ ...quiet, ...situation });
  return sentences
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/[\u00A0\u202F]/g, ' ');
}

const planned = (dates: Situation['form']) => ({ form: dates, saved: dates });

test('a draft without dates is offline, and nothing is planned', () => {
  expect(said({})).toBe(
    'Hors ligne : seul l’espace de rédaction montre ce brouillon. Aucun changement n’est prévu.',
  );
});

test('the coming and the leaving are told in Paris time, winter and summer', () => {
  expect(said(planned({ publishAt: WINTER, unpublishAt: SUMMER }))).toContain(
    'Le brouillon sera mis en ligne le mardi 3 février 2026 à 9 h, puis sera retiré du site le mercredi 1er juillet 2026 à 9 h 30.',
  );
});

test('what is online says since when, that the draft changed, and what replaces it', () => {
  const online = { onlineSince: '2026-01-05T08:00:00Z', isModified: true };
  expect(said({ ...online, ...planned({ publishAt: WINTER }) })).toBe(
    'En ligne depuis le lundi 5 janvier 2026 à 9 h. Le brouillon a changé depuis. Le brouillon remplacera la version en ligne le mardi 3 février 2026 à 9 h.',
  );
  expect(said({ ...online, ...planned({ unpublishAt: SUMMER }) })).toContain(
    'La page sera retirée du site le mercredi 1er juillet 2026',
  );
});

test('a date of leaving promises nothing about a draft that is offline', () => {
  expect(said(planned({ unpublishAt: SUMMER }))).toContain('Mis en ligne d’ici là, le brouillon sera retiré');
});

test('a refusal is told as the site wrote it, with what to do', () => {
  const problem = 'La mise en ligne a été refusée. À corriger : « Résumé ».';
  const past = { publishAt: '2026-01-09T08:00:00Z' };
  const sentences = scheduleSentences({ ...quiet, problem, ...planned(past) });
  expect(sentences.at(-1)).toMatchObject({ tone: 'danger', text: expect.stringContaining(problem) });
  expect(sentences.at(-1)?.text).toContain('essaie de nouveau dans la minute');
  expect(said({ problem, ...planned(past) })).not.toContain('La date est passée');
});

test('dates that are not saved are said to be so', () => {
  expect(said({ form: { publishAt: WINTER } })).toContain('Dates pas encore enregistrées');
  expect(said(planned({ publishAt: WINTER }))).not.toContain('pas encore enregistrées');
  // The form and the database write one instant in two ways.
  expect(said({ form: { publishAt: '2026-02-03T08:00:00Z' }, saved: { publishAt: WINTER } })).not.toContain(
    'pas encore enregistrées',
  );
});

test('a date that has passed is met in the minute after the save', () => {
  expect(said({ form: { publishAt: '2026-01-09T08:00:00Z' } })).toContain(
    'La date est passée : le brouillon sera mis en ligne dans la minute qui suit l’enregistrement.',
  );
  expect(said(planned({ unpublishAt: NOW.toISOString() }))).toContain('sera retiré du site dans la minute.');
});

test('dates in the wrong order are told before the save refuses them', () => {
  expect(said(planned({ publishAt: SUMMER, unpublishAt: WINTER }))).toContain('doit venir après');
});

test('who may not publish reads why « Publier » is greyed, and whom to ask', () => {
  expect(said({ mayPublish: false })).toContain(
    'une autre personne le met en ligne : pour vous, « Publier »',
  );
  const changed = scheduleSentences({ ...quiet, mayPublish: false, form: { publishAt: WINTER } });
  expect(changed.at(-1)).toMatchObject({ tone: 'danger', text: expect.stringContaining('demandez-les') });
});

test('who may not publish reads that what is planned does not change any more', () => {
  expect(said({ mayPublish: false, ...planned({ publishAt: WINTER }) })).toContain(
    'vous ne pouvez plus la modifier',
  );
});

test('who may only read is told so', () => {
  expect(said({ mayPublish: false, mayWrite: false })).toContain('permet de lire cette entrée, pas de la');
});
