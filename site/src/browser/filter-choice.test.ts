import { describe, expect, it } from 'vitest';
import { choiceOf, countLine, fits, holdsWord, queryOf } from './filter-choice.ts';

const facets = new Map([
  ['secteur', new Set(['domicile', 'handicap'])],
  ['horaires', new Set(['la-nuit', 'le-week-end'])],
]);
const chosen = (query: string) => Object.fromEntries(choiceOf(new URLSearchParams(query), facets));

describe('A choice of filters', () => {
  it('is read from the address, several values of one name included', () => {
    expect(chosen('?secteur=handicap&horaires=la-nuit&horaires=le-week-end&horaires=la-nuit')).toEqual({
      secteur: ['handicap'],
      horaires: ['la-nuit', 'le-week-end'],
    });
  });

  it.each([
    ['', 'nothing'],
    ['?secteur=', 'the value of « all »'],
    ['?secteur=inconnu&facette=handicap&toString=1&__proto__=domicile', 'unknown names and values'],
    ['?secteur=<script>alert(1)</script>', 'markup'],
    ['?secteur=%E0%A4%A', 'half a character'],
    [`?secteur=${'a'.repeat(10_000)}`, 'ten thousand characters'],
  ])('is empty for %.40s (%s)', (query) => {
    expect(chosen(query)).toEqual({});
  });

  it('leaves out what a form holds that is no text', () => {
    expect(choiceOf([['secteur', new Blob()]], facets).size).toBe(0);
  });

  it('comes back whole from the address it is written to', () => {
    const query = '?secteur=handicap&horaires=la-nuit&horaires=le-week-end';
    expect(queryOf(choiceOf(new URLSearchParams(query), facets))).toBe(query);
    expect(queryOf(new Map())).toBe('');
  });

  it('wants one value of each name to fit', () => {
    const choice = choiceOf(
      new URLSearchParams('secteur=handicap&horaires=la-nuit&horaires=le-week-end'),
      facets,
    );
    const among = (...words: string[]) => fits(choice, (_, value) => words.includes(value));
    expect(among('handicap', 'le-week-end')).toBe(true);
    expect(among('handicap')).toBe(false);
    expect(among('la-nuit', 'le-week-end')).toBe(false);
    expect(fits(new Map(), () => false)).toBe(true);
  });
});

describe('Words of an item', () => {
  it('hold a value when it is one of them, not a part of one', () => {
    expect(holdsWord('domicile handicap', 'handicap')).toBe(true);
    expect(holdsWord(' handicap\n', 'handicap')).toBe(true);
    expect(holdsWord('handicap-mental', 'handicap')).toBe(false);
    expect(holdsWord('', 'handicap')).toBe(false);
    expect(holdsWord(null, 'handicap')).toBe(false);
  });
});

describe('The count', () => {
  it.each([
    [7, 26, '7 métiers sur 26'],
    [1, 26, '1 métier sur 26'],
    [26, 26, '26 métiers'],
    [0, 26, 'Aucun métier'],
  ])('of %i among %i is « %s »', (shown, total, line) => {
    const words = { one: 'métier', many: 'métiers', zero: 'Aucun métier' };
    expect(countLine(shown, total, words).replaceAll('\u00A0', ' ')).toBe(line);
  });
});
