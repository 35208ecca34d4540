import { expect, test } from 'vitest';
import type { PublisherStatus } from 'shared/domain/publisher-status';
import * as words from './words.ts';

const NOW = new Date('2026-11-22T14:00:00.000Z');

function status(over: Partial<PublisherStatus> = {}): PublisherStatus {
  return {
    live: { release: 42, revision: 310, at: '2026-11-22T13:05:00.000Z', pages: 72 },
    activity: { step: 'waiting', done: 0, total: 0 },
    pendingRevision: null,
    hold: null,
    approval: null,
    failure: null,
    publications: 1,
    problems: [],
    remarks: [],
    releases: [],
    ...over,
  };
}

/** Spaces that do not break are checked once, by themselves. */
function plain(text: string | null): string | null {
  return text && text.replaceAll(/[\u00A0\u202F]/g, ' ');
}

test.each([
  ['2026-11-22T13:05:00.000Z', 'aujourd’hui à 14 h 05'],
  ['2026-11-21T23:00:00.000Z', 'aujourd’hui à 0 h'],
  ['2026-11-21T22:59:00.000Z', 'hier à 23 h 59'],
  ['2026-11-20T08:00:00.000Z', 'le 20 novembre 2026 à 9 h'],
])('%s is told as “%s”, in Paris time', (at, told) => {
  expect(plain(words.moment(at, NOW))).toBe(told);
});

test('the live release is told with its time and size', () => {
  expect(plain(words.liveSentence(status().live, NOW))).toBe(
    'En ligne : version 42, publiée aujourd’hui à 14 h 05, 72 pages.',
  );
  expect(words.liveSentence(null, NOW)).toBe('Le site n’a pas encore été publié.');
});

test('no number is parted from its word at the end of a line', () => {
  const text = words.liveSentence(status().live, NOW);
  for (const joined of ['ligne\u202F:', 'version\u00A042', '14\u00A0h\u00A005', '72\u00A0pages']) {
    expect(text).toContain(joined);
  }
});

const hold = { release: 40, since: '2026-11-21T08:00:00.000Z' };
const approval = {
  pagesBefore: 72,
  pagesAfter: 47,
  removed: Array.from({ length: 25 }, (_, at) => `/${at}/`),
};

test.each<[string, Partial<PublisherStatus>]>([
  ['Tout est en ligne.', {}],
  ['Des changements attendent d’être publiés.', { pendingRevision: 311 }],
  ['La première publication va commencer.', { live: null }],
  ['La publication est arrêtée.', { hold, pendingRevision: 311 }],
  ['La publication attend un accord.', { approval, pendingRevision: 311 }],
  [
    'La dernière publication n’a pas abouti.',
    { failure: { at: hold.since, message: 'Non.', exitCode: 1 }, pendingRevision: 311 },
  ],
  ['Lecture des contenus…', { activity: { step: 'pulling', done: 3, total: 20 }, pendingRevision: 311 }],
  ['Préparation des pages…', { activity: { step: 'rendering', done: 3, total: 20 }, hold }],
  ['Vérification des pages…', { activity: { step: 'checking', done: 3, total: 20 } }],
  ['Mise en ligne…', { activity: { step: 'releasing', done: 0, total: 0 } }],
])('“%s” is said when it is so', (sentence, over) => {
  expect(words.stateSentence(status(over))).toBe(sentence);
});

test('progress is told where there is a number', () => {
  expect(words.progressOf({ step: 'rendering', done: 12, total: 40 })).toBe('12 sur 40');
  expect(words.progressOf({ step: 'pulling', done: 0, total: 0 })).toBeNull();
});

test('a rollback says what it keeps from appearing', () => {
  expect(plain(words.holdSentence(hold, NOW))).toBe(
    'La version 40 a été remise en ligne hier à 9 h. Rien de plus récent ne paraît tant que la publication n’est pas reprise.',
  );
});

test('an approval says how much would go', () => {
  expect(plain(words.approvalSentence(approval))).toBe('Cette publication retirerait 25 pages sur 72.');
  expect(plain(words.approvalSentence({ ...approval, removed: ['/a/'] }))).toBe(
    'Cette publication retirerait 1 page sur 72.',
  );
});

test('a release to go back to is told by its number and time', () => {
  const release = { release: 41, at: '2026-11-21T08:00:00.000Z', revision: 309, pages: 1, changed: 2 };
  expect(plain(words.releaseName(release, NOW))).toBe('Version 41, hier à 9 h');
});

test('what a short list hides is counted', () => {
  expect([0, 1, 12].map((hidden) => plain(words.others(hidden)))).toEqual([
    null,
    'et 1 autre',
    'et 12 autres',
  ]);
  expect([1, 3].map((count) => plain(words.problemsTitle(count)))).toEqual([
    '1 point à corriger dans les contenus',
    '3 points à corriger dans les contenus',
  ]);
  expect(plain(words.remarksTitle(2))).toBe('2 points à vérifier dans les pages');
});
