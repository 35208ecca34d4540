/** Each rule on what it is for, and on what looks like it and is none. */
import { describe, expect, test } from 'vitest';
import { advise, type Advice } from '../advice.ts';
import type { WrittenField } from '../written-field.ts';

const GLOSSARY = new Set(['EHPAD', 'PMI', 'CAFERUIS', 'VAE']);

function field(part: Partial<WrittenField>): WrittenField {
  return {
    path: 'body',
    label: 'Texte',
    trail: ['Texte'],
    paragraphs: [],
    links: [],
    pictures: [],
    isEasyRead: false,
    ...part,
  };
}

function found(rule: Advice['rule'], ...fields: Partial<WrittenField>[]): string[] {
  return advise(fields.map(field), GLOSSARY)
    .filter((advice) => advice.rule === rule)
    .map(({ excerpt }) => excerpt);
}

function inText(rule: Advice['rule'], text: string): string[] {
  return found(rule, { paragraphs: [text] });
}

const words = (count: number) => `Mot${' mot'.repeat(count - 1)}.`;

describe('long sentences', () => {
  test('are named by their beginning and count', () => {
    const [advice] = advise([field({ paragraphs: [words(26)] })], GLOSSARY);
    expect(advice).toMatchObject({ field: { path: 'body', label: 'Texte' }, rule: 'long-sentence' });
    expect(advice?.message).toContain('Phrase de 26 mots');
    expect(advice?.excerpt).toMatch(/^Mot mot .*…$/);
  });

  test('begin above 25 words', () => {
    expect(inText('long-sentence', `${words(25)} ${words(25)}`)).toEqual([]);
  });
});

describe('easy reading', () => {
  test('asks for 15 words and one idea a sentence', () => {
    const paragraphs = [
      words(16),
      'La personne qui aide sait où elle va.',
      'Vous aidez une personne qui vit seule.',
    ];
    expect(found('easy-read', { paragraphs, isEasyRead: true })).toEqual([
      expect.stringMatching(/^Mot/),
      'La personne qui aide sait où elle va.',
    ]);
  });

  test('is asked of its own field alone', () => {
    expect(inText('easy-read', words(16))).toEqual([]);
  });
});

describe('density', () => {
  test('tells the mean length of sentences', () => {
    const [advice] = advise([field({ paragraphs: Array<string>(4).fill(words(20)) })], GLOSSARY);
    expect(advice?.message).toBe('Les phrases ont 20 mots en moyenne. Visez 15\u202F: une idée par phrase.');
  });

  test('tells the share of long words and which come most', () => {
    const text = `${'Accompagnement institutionnel au lieu. '.repeat(16)}`;
    expect(inText('density', text)).toEqual(['Accompagnement, institutionnel']);
  });

  test('says nothing of a few words', () => {
    expect(inText('density', 'Institutionnellement parlant, accompagnement.')).toEqual([]);
  });
});

describe('acronyms', () => {
  test('that nothing explains are named once an entry', () => {
    expect(
      found('acronym', { paragraphs: ['Le GIR compte.', 'Un GIR.'] }, { paragraphs: ['Le GIR.'] }),
    ).toEqual(['GIR']);
  });

  test.each([
    ['in the glossary', 'Un EHPAD et une VAE.'],
    ['explained before', 'Le revenu de solidarité active (RSA) aide. Le RSA aide.'],
    ['explained behind', 'Le RSA (revenu de solidarité active) aide.'],
    ['known to all', 'Un CV en PDF.'],
    ['a roman number', 'Le XXI siècle et le chapitre IV.'],
    ['part of an address', 'BP 10415, 01012 Bourg-en-Bresse'],
    ['a web address', 'Voir WWW.AIN.FR ou A1B2.'],
  ])('that are %s need no words', (_, text) => {
    expect(inText('acronym', text)).toEqual([]);
  });
});

describe('capitals', () => {
  test.each([
    ['Venez, c’est IMPORTANT !', 'IMPORTANT'],
    ['INSCRIPTION OBLIGATOIRE avant le 3', 'INSCRIPTION OBLIGATOIRE'],
    ['C’EST GRATUIT', 'EST GRATUIT'],
    ['Ne venez PAS seul', 'PAS'],
  ])('%j shouts', (text, excerpt) => {
    expect(inText('capitals', text)).toEqual([excerpt]);
    expect(inText('acronym', text)).toEqual([]);
  });

  test.each(['Le CAFERUIS en VAE', 'Un EHPAD, la PMI', 'École Marcel-Pagnol'])('%j does not', (text) => {
    expect(inText('capitals', text)).toEqual([]);
  });
});

describe('the passive', () => {
  test.each([
    'L’agrément est accordé par le Département.',
    'Les demandes ont été examinées par une commission.',
    'Le contrat sera ensuite signé par l’employeur.',
  ])('%j has it', (text) => {
    expect(inText('passive', text)).toHaveLength(1);
  });

  test.each([
    'La formation est prévue par groupe de douze.',
    'Le salaire est versé par mois.',
    'La salle est ouverte deux jours par semaine.',
    'Une visite est possible par exemple le mardi.',
    'Elle est jointe par téléphone.',
  ])('%j has not', (text) => {
    expect(inText('passive', text)).toEqual([]);
  });
});

describe('links', () => {
  const linked = (text: string) =>
    found('link-text', { paragraphs: [text], links: [{ text, url: 'https://www.ain.fr' }] });

  test.each([
    'Cliquez ici',
    'ici',
    'En savoir plus',
    'Lire la suite',
    'https://www.ain.fr/page',
    'www.ain.fr',
    'Plus d’infos',
    "plus d'informations",
  ])('named %j say nothing', (text) => {
    expect(linked(text)).toEqual([text]);
  });

  test.each(['Le guide de l’agrément', 'ain.fr', 'En savoir plus sur l’agrément'])(
    'named %j say where they lead',
    (text) => {
      expect(linked(text)).toEqual([]);
    },
  );

  test('without words are found by their address', () => {
    expect(linked(' ')).toEqual(['https://www.ain.fr']);
  });

  test('that a sentence asks to click on are found in the sentence', () => {
    const text = 'Pour vous inscrire, cliquez ici.';
    expect(found('link-text', { paragraphs: [text], links: [] })).toEqual(['cliquez ici']);
  });
});

test('pictures above two megabytes or wider than needed are named with both figures', () => {
  const pictures = [
    { name: 'foule.jpg', size: 3400, width: 6000 },
    { name: 'dessin.png', size: 300, width: 1600 },
  ];
  const [advice, ...others] = advise([field({ pictures })], GLOSSARY);
  expect(others).toEqual([]);
  expect(advice?.excerpt).toBe('foule.jpg');
  expect(advice?.message).toContain('pèse 3,4\u00A0Mo et fait 6\u202F000\u00A0pixels de large');
});
