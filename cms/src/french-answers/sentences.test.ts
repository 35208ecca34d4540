import { expect, test } from 'vitest';
import { inFrench } from './sentences.ts';

test.each([
  ['title must be at least 3 characters', 'Trop court\u202f: 3 signes au moins.'],
  ['dates[0].end must be defined.', 'Ce champ est obligatoire.'],
  ['image.png exceeds size limit of 10 MB.', 'Ce fichier est trop lourd\u202f: 10 MB au plus.'],
  ['This attribute must be unique', 'Cette valeur est déjà prise.'],
  [
    '1 relation(s) of type api::sector.sector associated with this entity do not exist',
    'Une entrée liée n’existe plus\u202f: retirez ce lien.',
  ],
  ['password must contain at least one uppercase character', 'Il faut au moins une majuscule.'],
  ['Forbidden', 'Vos droits ne le permettent pas.'],
])('"%s" is said in French', (english, french) => {
  expect(inFrench(english)).toBe(french);
});

test('a French sentence passes as it is', () => {
  const ours = 'Cette entrée est en ligne\u202f: vous ne pouvez pas la supprimer.';
  expect(inFrench(ours)).toBe(ours);
});

test('what the sign-in page itself recognises keeps its words', () => {
  expect(inFrench('User not active')).toBe('User not active');
});
