import { describe, expect, test } from 'vitest';
import type { Choice } from '../browser/filter-choice.ts';
import {
  datesFor,
  firstDates,
  NOTHING_ASKED,
  stillComing,
  undatedFor,
  type Asked,
  type FinderSchool,
} from './finder.ts';
import { BELLEY, BOURG, dateWith, finderOf, GAME, REMOTE, VISIT } from '../testing/finder.ts';
import { distanceNote, finderCount, loosenings } from './finder-words.ts';

const game = dateWith({ documentId: 'game', intervention: GAME, levels: ['6e'], commune: BELLEY });
const visit = dateWith({
  documentId: 'visit',
  intervention: VISIT,
  commune: BOURG,
  // In Paris it is February already.
  start: '2027-01-31T23:30:00.000Z',
  end: '2027-02-01T01:00:00.000Z',
  isFree: false,
});
const remote = dateWith({ documentId: 'remote', intervention: REMOTE, commune: null });
const unplaced = dateWith({ documentId: 'unplaced', commune: { slug: 'gex', name: 'Gex', point: null } });
const dates = [game, unplaced, remote, visit];

const asking = (choice: Record<string, string>, more: Partial<Asked> = {}): Asked => ({
  ...NOTHING_ASKED,
  choice: new Map(Object.entries(choice).map(([name, value]) => [name, [value]])) satisfies Choice,
  ...more,
});
const found = (asked: Asked) => datesFor(dates, asked).map(({ documentId }) => documentId);

const lalande: FinderSchool = {
  uai: '0010013J',
  name: 'Lycée Lalande',
  commune: 'Bourg-en-Bresse',
  point: BOURG.point,
  isExact: true,
};

describe('the dates found', () => {
  test.each([
    [{}, ['game', 'unplaced', 'remote', 'visit']],
    [{ niveau: '6e' }, ['game']],
    [{ format: 'visite' }, ['visit']],
    [{ metier: 'aide-soignant' }, ['visit']],
    [{ secteur: 'handicap' }, ['game', 'unplaced']],
    [{ lieu: 'a-distance' }, ['remote']],
    [{ libres: 'oui' }, ['game', 'unplaced', 'remote']],
    [{ commune: 'belley' }, ['game']],
    [{ niveau: '6e', format: 'visite' }, []],
    [{ de: '2027-02' }, ['visit']],
    [{ a: '2027-01' }, ['game', 'unplaced', 'remote']],
    [{ de: '2027-02', a: '2027-01' }, ['game', 'unplaced', 'remote', 'visit']],
  ])('%j', (choice, expected) => {
    expect(found(asking(choice))).toEqual(expected);
  });

  test('are around a commune as far as asked, and never where no place is known', () => {
    const around = (distance: string) =>
      asking({ commune: 'belley', distance }, { communePoint: BELLEY.point });
    expect(found(around('30'))).toEqual(['game']);
    // Some 61 km from each other, as the crow flies.
    expect(found(around('70'))).toEqual(['game', 'visit']);
    expect(distanceNote(dates, around('70'))).toBe(
      'Sans distance connue, donc pas dans cette liste\u202F: 1\u00A0date à distance et 1\u00A0date au lieu non situé.',
    );
  });

  test('are around the school, and in the commune too where one is chosen', () => {
    expect(found(asking({ distance: '10' }, { school: lalande }))).toEqual(['visit']);
    expect(found(asking({}, { school: lalande }))).toHaveLength(4);
    expect(found(asking({ distance: '70', commune: 'belley' }, { school: lalande }))).toEqual(['game']);
  });

  test('are not narrowed by a distance from nowhere, and the page says so', () => {
    const lost = asking({ distance: '10' }, { school: { ...lalande, point: null } });
    expect(found(lost)).toHaveLength(4);
    expect(distanceNote(dates, lost)).toMatch(/^La position de cet établissement/);
    expect(distanceNote(dates, asking({ distance: '10' }))).toMatch(/^Une distance se mesure depuis/);
    expect(distanceNote(dates, NOTHING_ASKED)).toBe('');
  });

  test('some time after the page was rendered, leave out what is over, and none is asked for once begun', () => {
    const during = Date.parse(game.start) + 60_000;
    expect(stillComing([game], during)).toEqual([{ ...game, isFree: false }]);
    const full = dateWith({ isFree: false, hasWaitingList: true });
    expect(stillComing([full], during)).toEqual([{ ...full, hasWaitingList: false }]);
    expect(stillComing([game], Date.parse(game.end))).toEqual([]);
    expect(stillComing([game], Date.parse(game.start) - 1)).toEqual([game]);
  });

  test('stand in the page as the first of all, which stay counted', () => {
    const many = finderOf(
      Array.from({ length: 300 }, (_, index) => dateWith({ documentId: `date-${index}` })),
    );
    expect(firstDates(many).dates).toHaveLength(10);
    const few = finderOf(many.dates.slice(0, 16));
    expect(firstDates(few).dates).toHaveLength(16);
    expect(finderCount(firstDates(many).dates, many.total)).toBe('10\u00A0dates sur\u00A0300, toutes libres');
  });
});

test.each([
  [[], 'Aucune date'],
  [[game], '1\u00A0date sur\u00A04, libre'],
  [[visit], '1\u00A0date sur\u00A04, dont aucune\u00A0libre'],
  [dates, '4\u00A0dates, dont 3\u00A0libres'],
])('how many there are, and how many free: case %#', (shown, words) => {
  expect(finderCount(shown, 4)).toBe(words);
});

test('what may be asked for without a date is what answers and has none among those found', () => {
  const { interventions } = finderOf([]);
  const undated = (choice: Record<string, string>) =>
    undatedFor(interventions, [game], asking(choice)).map(({ slug }) => slug);
  expect(undated({})).toEqual([VISIT.slug, REMOTE.slug]);
  expect(undated({ format: 'visite', commune: 'gex', de: '2027-06' })).toEqual([VISIT.slug]);
});

test('when nothing is found, each choice that hides something by itself is offered to be taken back', () => {
  const asked = asking({ niveau: '6e', format: 'visite', de: '2027-01', a: '2027-03' });
  expect(loosenings(dates, asked)).toEqual([
    { names: ['niveau'], count: 1 },
    { names: ['format'], count: 1 },
  ]);
  expect(loosenings(dates, asking({ niveau: '6e', de: '2027-05' }))).toEqual([
    { names: ['de', 'a'], count: 1 },
  ]);
});
