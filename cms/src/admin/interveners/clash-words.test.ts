import { expect, it } from 'vitest';
import type { EngagedSession, EngagementsAnswer } from '../../interveners/desk.ts';
import {
  assignedInWords,
  clashesAt,
  clashSentences,
  goersInWords,
  monthSummary,
  sessionsByDay,
} from './clash-words.ts';

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const anne = { id: 1, name: 'Anne Exemple' };

const date = (documentId: string, from: string, to: string, over: Partial<EngagedSession> = {}) => ({
  documentId,
  title: documentId,
  start: `2027-03-${from}:00.000Z`,
  end: `2027-03-${to}:00.000Z`,
  commune: null,
  state: 'Ouverte',
  interveners: [anne],
  ...over,
});

const month = (over: Partial<EngagementsAnswer>): EngagementsAnswer => ({
  month: '2027-03',
  sessions: [],
  clashes: [],
  ...over,
});

const sessions = [
  date('Grand âge', '04T09:00', '04T10:00', { commune: 'Gex' }),
  date('Handicap', '04T09:30', '04T10:30'),
];

it('says a clash whole at the top, and what it is with at each of its dates', () => {
  const answer = month({
    sessions,
    clashes: [{ intervener: 1, sessions: ['Grand âge', 'Handicap'], kind: 'time' }],
  });
  expect(clashSentences(answer).map(plain)).toEqual([
    'Anne Exemple, jeudi 4 mars 2027 : à la même heure. De 10 h à 11 h, « Grand âge », Gex, et de 10 h 30 à 11 h 30, « Handicap ».',
  ]);
  expect(clashesAt('Handicap', answer).map(plain)).toEqual([
    'Anne Exemple : à la même heure que « Grand âge ».',
  ]);
  expect(clashesAt('autre', answer)).toEqual([]);
});

it('says how little time there is to change communes', () => {
  const clash = {
    intervener: 1,
    sessions: ['Grand âge', 'Handicap'] as [string, string],
    kind: 'way' as const,
  };
  expect(plain(clashesAt('Grand âge', month({ sessions, clashes: [clash] }))[0] ?? '')).toBe(
    'Anne Exemple : moins de 30 minutes pour changer de commune, avec « Handicap ».',
  );
});

it('counts the dates that nobody goes to yet', () => {
  expect(plain(monthSummary(month({})))).toBe('Aucune intervention n’est prévue en mars 2027.');
  expect(plain(monthSummary(month({ sessions })))).toBe('2 dates en mars 2027.');
  const alone = date('Seule', '05T09:00', '05T10:00', { interveners: [] });
  expect(plain(monthSummary(month({ sessions: [...sessions, alone] })))).toBe(
    '3 dates en mars 2027, dont 1 où personne ne va encore.',
  );
});

it('puts dates on the days of Paris, in their order', () => {
  const late = date('Nuit', '02T23:30', '03T00:30');
  expect([...sessionsByDay(month({ sessions: [...sessions, late] })).keys()]).toEqual([
    '2027-03-03',
    '2027-03-04',
  ]);
});

it('names who goes, as a sentence does', () => {
  expect(goersInWords([])).toBeNull();
  expect(goersInWords([anne, { id: 2, name: 'Dominique Essai' }])).toBe('Anne Exemple et Dominique Essai');
});

it('says what was kept before what is wrong with it', () => {
  const [session] = sessions as [EngagedSession];
  const said = (people: EngagedSession['interveners'], warnings: string[] = []) =>
    plain(assignedInWords(session, { interveners: people, warnings }));
  expect(said([])).toBe('« Grand âge », jeudi 4 mars 2027 : personne n’y va.');
  expect(said([anne], ['Attention.'])).toBe(
    '« Grand âge », jeudi 4 mars 2027 : Anne Exemple y va.\nAttention.',
  );
});
