import { describe, expect, it } from 'vitest';
import {
  calendarLeaf,
  frenchDate,
  frenchDay,
  frenchHours,
  frenchMoment,
  frenchMonth,
  frenchRange,
  frenchTime,
} from './french-dates.ts';
import { parisDay } from './paris-time.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('French dates', () => {
  it('writes a day with its month in full, and the first as 1er', () => {
    expect(plain(frenchDate('2026-12-12'))).toBe('12 décembre 2026');
    expect(plain(frenchDate('2027-05-01'))).toBe('1er mai 2027');
  });

  it('never lets a line break inside a date or a time', () => {
    expect(frenchDate('2026-12-12')).toBe('12\u00A0décembre\u00A02026');
    expect(frenchTime('2026-12-12T13:30:00Z')).toBe('14\u00A0h\u00A030');
  });

  it('tells the time of Paris in winter and in summer', () => {
    expect(plain(frenchTime('2026-12-12T13:00:00Z'))).toBe('14 h');
    expect(plain(frenchTime('2026-06-12T12:05:00Z'))).toBe('14 h 05');
    expect(plain(frenchTime('2026-12-11T23:00:00Z'))).toBe('0 h');
  });

  it('takes the day of Paris, not of UTC', () => {
    expect(parisDay('2026-12-31T23:30:00Z')).toBe('2027-01-01');
    expect(plain(frenchDay('2026-12-31T23:30:00Z'))).toBe('vendredi 1er janvier 2027');
  });

  it('writes a range of one day once, with its hours', () => {
    const range = { start: '2026-12-12T13:00:00Z', end: '2026-12-12T16:00:00Z' };
    expect(plain(frenchRange(range))).toBe('samedi 12 décembre 2026, de 14 h à 17 h');
  });

  it('lets a line end nowhere within an hour: not after « de », « à » or the number', () => {
    const range = { start: '2026-12-12T13:00:00Z', end: '2026-12-12T16:30:00Z' };
    expect(frenchHours(range).split(' ').map(plain)).toEqual(['de 14 h', 'à 17 h 30']);
    expect(frenchMoment(range.start).split(' ').map(plain)).toEqual(['samedi', '12 décembre 2026', 'à 14 h']);
  });

  it('writes both days of a range that runs over midnight', () => {
    const range = { start: '2026-12-12T20:00:00Z', end: '2026-12-13T05:30:00Z' };
    expect(plain(frenchRange(range))).toBe(
      'du samedi 12 décembre 2026, 21 h, au dimanche 13 décembre 2026, 6 h 30',
    );
  });

  it('writes a month, a moment and a calendar leaf', () => {
    expect(plain(frenchMonth('2026-11-30T23:30:00Z'))).toBe('décembre 2026');
    expect(plain(frenchMoment('2026-12-01T22:59:00Z'))).toBe('mardi 1er décembre 2026 à 23 h 59');
    expect(calendarLeaf('2026-12-05T08:00:00Z')).toEqual({ day: '5', month: 'déc.' });
  });
});
