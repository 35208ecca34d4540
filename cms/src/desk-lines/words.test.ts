import { expect, test } from 'vitest';
import * as words from './words.ts';

const NOW = new Date('2031-05-14T12:00:00.000Z');
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

test('days near are named, others dated', () => {
  const days = ['2031-05-13', '2031-05-14', '2031-05-15', '2031-06-01'];
  expect(days.map((day) => plain(words.onDay(day, NOW)))).toEqual([
    'hier',
    'aujourd’hui',
    'demain',
    'le 1er juin 2031',
  ]);
});

test('the day is that of Paris', () => {
  expect(plain(words.atMoment('2031-05-14T22:30:00.000Z', NOW))).toBe('demain à 0 h 30');
});

test('a consent counts on its last day', () => {
  expect(plain(words.consentWhy('2031-05-14', NOW))).toBe('fin du consentement aujourd’hui');
  expect(plain(words.consentWhy('2031-05-13', NOW))).toBe('consentement fini depuis hier');
});

test('a qualification that was replaced says by which, else when it ends', () => {
  const title = { validUntil: '2031-05-14', replacedBy: null, jobs: 2 };
  expect(plain(words.qualificationWhy(title, NOW))).toBe('expire aujourd’hui, encore dans 2 fiches métiers');
  expect(plain(words.qualificationWhy({ ...title, validUntil: '2031-05-01' }, NOW))).toBe(
    'a expiré le 1er mai 2031, encore dans 2 fiches métiers',
  );
  expect(plain(words.qualificationWhy({ ...title, replacedBy: 'DE', jobs: 1 }, NOW))).toBe(
    'remplacé par « DE », encore dans 1 fiche métier',
  );
});

test('a review is due on its day', () => {
  expect(words.reviewWhy('2031-05-14', NOW)).toBe('à relire aujourd’hui');
  expect(words.reviewWhy('2031-05-13', NOW)).toBe('à relire depuis hier');
});
