import { describe, expect, it } from 'vitest';
import { cutAtWords, indexForms, LONGEST_QUERY, queryWords, wordsIn } from './search-words.ts';

/** Whether a text is found by a whole query, as the index and the query see them. */
function finds(query: string, text: string): boolean {
  const forms = new Set(wordsIn(text).flatMap(indexForms));
  return queryWords(query).every(({ root }) => forms.has(root));
}

describe('A text is found', () => {
  it.each([
    ['whatever its accents', 'EDUCATEUR specialise', 'Éducateur spécialisé'],
    ['whatever its ligatures', 'coeur soeur', 'Cœur et sœur'],
    ['with its article', 'L’Abergement-Clémenciat', 'L’Abergement-Clémenciat'],
    ['without its article', 'abergement', 'L’Abergement-Clémenciat'],
    ['with its article stuck to it', 'labergement clemenciat', 'L’Abergement-Clémenciat'],
    ['with its article apart', 'l abergement', 'L’Abergement-Clémenciat'],
    ['with another kind of apostrophe', "l'abergement", 'L’Abergement-de-Varey'],
    ['with hyphens left out', 'bourg en bresse', 'Bourg-en-Bresse'],
    ['with words written in one', 'aidesoignant', 'Aide-soignante, aide-soignant'],
    ['by St for Saint', 'st rambert', 'Saint-Rambert-en-Bugey'],
    ['by Saint for St', 'Saint-Rambert', 'St-Rambert-en-Bugey'],
    ['by Ste for Sainte', 'ste euphémie', 'Sainte-Euphémie'],
    ['by a plural', 'métiers sociaux', 'Métier social'],
    ['by a singular', 'hôpital, jeu, niveau', 'Hôpitaux, jeux, niveaux'],
    ['by « vieux » for an old person', 'vieux, vieilles', 'Grand âge, personne âgée'],
    ['by the feminine', 'éducatrices spécialisées', 'Éducateur spécialisé'],
    ['by the masculine', 'travailleur professionnel sportif', 'Travailleuse professionnelle sportive'],
    ['by a feminine in -enne', 'technicienne', 'technicien'],
    ['by participles', 'personne âgée employée', 'personnes âgés, employés'],
    ['by inclusive writing', 'éducateur·rice assistant(e)s', 'Éducatrice, assistante'],
    ['despite inclusive writing', 'infirmier assistants', 'infirmier·ère, assistant·e·s'],
    ['by an acronym with dots', 'A.M.P.', 'AMP'],
    ['by an acronym without its dots', 'pmi', 'P.M.I.'],
    ['by a number, spaced or not', '1200 places 01000', '1 200 places, 01 000'],
    ['by an ordinal', 'stage de troisième, 2nde', 'Stage de 3e et de 2de'],
    ['by a school level in letters', '3ème', 'Troisième'],
    ['by a name with a digit', 'sp3s niveau 4', 'BTS SP3S, niveau 4'],
  ])('%s', (_, query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it('by no word that is another one', () => {
    expect(finds('amp', 'ample')).toBe(false);
    expect(finds('niveau 4', 'niveau 3')).toBe(false);
    expect(finds('mère', 'mer')).toBe(false);
  });
});

describe('The words of a query', () => {
  it('leave out those that tell nothing, but keep what may be the acronym of a job', () => {
    expect(queryWords('comment devenir AS ou ME dans l’Ain').map(({ root }) => root)).toEqual([
      'devenir',
      'as',
      'me',
      'ain',
    ]);
    expect(queryWords('le, la, les ?')).toEqual([]);
    expect(queryWords(' ')).toEqual([]);
  });

  it('stand as the beginning of a word, except numbers and abbreviations', () => {
    expect(queryWords('St-Étienne 01500 éducatri')).toEqual([
      { root: 'saint', typed: null },
      { root: 'etien', typed: 'etienne' },
      { root: '01500', typed: null },
      { root: 'educatri', typed: 'educatri' },
    ]);
  });

  it('are each there once', () => {
    expect(queryWords('aide aides Aide')).toHaveLength(1);
  });

  it('are few and short, however long the query', () => {
    const words = queryWords(`${'k'.repeat(100)} ${'<b> l’&amp; '.repeat(2000)}`);
    expect(words.map(({ root }) => root.length)).toEqual([40, 3]);
    const many = Array.from({ length: 5000 }, (_, number) => `a${number}`).join(' ');
    expect(queryWords(many)).toHaveLength(12);
    expect(queryWords(`${' '.repeat(LONGEST_QUERY)}amp`)).toEqual([]);
  });
});

describe('A text cut at its words', () => {
  it.each(['', 'L’aide-soignante (H/F)\u202F: 1 200 €, A.M.P. !', 'a·b·c (d)(e', '😀 é'])(
    'is the same text again: « %s »',
    (text) => {
      expect(cutAtWords(text).join('')).toBe(text);
    },
  );

  it('keeps what hangs together', () => {
    expect(wordsIn('L’aide-soignant·e, l’A.M.P. à 1 200 €')).toEqual([
      'L’aide-soignant·e',
      'l’A.M.P.',
      'à',
      '1 200',
    ]);
  });
});
