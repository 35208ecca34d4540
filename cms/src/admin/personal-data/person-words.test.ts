import { expect, it } from 'vitest';
import type { KeptOfPerson } from '../../personal-data/person-answer.ts';
import { allOf, chosenCount, fileOf, NOTHING, toggled } from './choice.ts';
import { erasedSentence, foundSentence, intervenerFacts, requestFacts } from './person-words.ts';

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

const kept: KeptOfPerson = {
  id: 1,
  reference: 'DI-AAAAAA',
  state: 'confirmed',
  createdAt: '2026-11-22T09:00:00.000Z',
  schoolYear: '2026-2027',
  person: 'Camille Exemple',
  role: 'Professeure principale',
  email: 'camille@etablissement.example',
  phone: '04 74 00 00 01',
  message: 'Voici mon numéro.',
  school: 'Lycée Lalande',
  commune: 'Bourg-en-Bresse',
  uai: '0010013J',
  level: 'seconde',
  pupils: 12,
  adults: 2,
  wishes: ['En mars', 'En avril'],
  reason: 'Trop loin.',
  notes: [{ at: '2026-11-22T10:00:00.000Z', who: 'Site', text: 'Reçue.' }],
};
const anne = { id: 1, name: 'Anne Exemple', organization: null, email: null, phone: '06', note: 'Le mardi', active: false }; // prettier-ignore

it('shows everything that is kept of a request', () => {
  const shown = requestFacts(kept)
    .map(([, value]) => plain(value))
    .join('\n');
  const worded = ['id', 'reference', 'state', 'createdAt', 'level', 'notes'];
  const values = Object.entries(kept).flatMap(([name, value]) =>
    worded.includes(name) ? [] : [value].flat().map(String),
  );
  const words = ['Confirmée par l’école', 'dimanche 22 novembre 2026 à 10 h', 'Seconde', 'Site : Reçue.'];
  expect([...values, ...words].filter((value) => !shown.includes(value))).toEqual([]);
});

it('leaves out what is empty', () => {
  const names = requestFacts({ ...kept, message: null, reason: '', wishes: [], notes: [] }).map(
    ([name]) => name,
  );
  expect(names).not.toContain('Message');
  expect(names).not.toContain('Périodes souhaitées');
  expect(intervenerFacts(anne)).toEqual([
    ['Téléphone', '06'],
    ['Note', 'Le mardi'],
    ['Intervient encore', 'Non'],
  ]);
});

it('says what was found and erased', () => {
  expect(foundSentence({ requests: [], interveners: [] })).toBe('Rien n’est gardé sous ces mots.');
  expect(plain(foundSentence({ requests: [kept], interveners: [anne] }))).toBe(
    'Trouvé : 1 demande et 1 fiche d’intervenant.',
  );
  expect(plain(erasedSentence(2))).toBe('2 éléments sont effacés pour de bon.');
  expect(plain(erasedSentence(0))).toContain('Rien n’a été effacé');
});

it('gives out what was chosen, and nothing of somebody else of that name', () => {
  const answer = { requests: [kept, { ...kept, id: 2 }], interveners: [anne] };
  const choice = toggled(toggled(NOTHING, 'requests', 2), 'interveners', 1);
  expect(chosenCount(choice)).toBe(2);
  expect(JSON.parse(fileOf(answer, choice))).toEqual({
    requests: [{ ...kept, id: 2 }],
    interveners: [anne],
  });
  expect(toggled(choice, 'requests', 2)).toEqual({ requests: [], interveners: [1] });
  expect(allOf(answer)).toEqual({ requests: [1, 2], interveners: [1] });
});
