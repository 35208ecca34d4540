import { expect, test } from 'vitest';
import { outcomeWords, progressWords, type Outcome } from './choice-words.ts';

const nothing: Outcome = { added: 0, released: 0, unreachable: [], isFull: false };

test.each<[Partial<Outcome>, string]>([
  [{}, 'Rien n’a changé\u202F: cochez les pages que vous voulez garder.'],
  [{ added: 1 }, '1\u00A0page ajoutée, à lire même sans réseau.'],
  [{ added: 12, released: 2 }, '12\u00A0pages ajoutées, à lire même sans réseau. 2\u00A0pages retirées.'],
  [
    { unreachable: ['Agenda', 'Plans'] },
    'Le réseau n’a pas donné «\u202FAgenda\u202F», «\u202FPlans\u202F». Réessayez plus tard.',
  ],
  [
    { added: 3, isFull: true },
    '3\u00A0pages ajoutées, à lire même sans réseau. Votre appareil n’a plus assez de place. Décochez des pages, ou effacez tout, puis recommencez.',
  ],
])('says plainly what came of it: %j', (outcome, words) => {
  expect(outcomeWords({ ...nothing, ...outcome })).toBe(words);
});

test('names some of many pages that did not come, and counts the others', () => {
  const unreachable = Array.from({ length: 40 }, (_, index) => `Page ${index}`);
  expect(outcomeWords({ ...nothing, unreachable })).toContain('«\u202FPage 4\u202F», 35\u00A0autres pages.');
});

test('says how far it is', () => expect(progressWords(3, 12)).toBe('Page 3 sur 12…'));
