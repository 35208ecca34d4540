import { expect, test } from 'vitest';
import { checkedSentence, deadLinkWhy } from './words.ts';

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

test('a dead link says where it led, what is wrong and since when', () => {
  const said = [404, 410, 0, 503].map((status) =>
    plain(deadLinkWhy('https://exemple.fr/', status, '2031-05-01')),
  );
  expect(said).toEqual([
    'https://exemple.fr/ : page introuvable depuis le 1er mai 2031',
    'https://exemple.fr/ : page introuvable depuis le 1er mai 2031',
    'https://exemple.fr/ : ne répond plus depuis le 1er mai 2031',
    'https://exemple.fr/ : réponse en erreur (503) depuis le 1er mai 2031',
  ]);
});

test('the last check says its day', () => {
  const now = new Date('2031-05-14T12:00:00.000Z');
  expect(plain(checkedSentence(new Date('2031-05-13T01:17:00.000Z'), now))).toBe(
    'Liens vers d’autres sites vérifiés hier à 3 h 17.',
  );
});
