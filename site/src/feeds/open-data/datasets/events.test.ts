import { expect, it } from 'vitest';
import { reading } from '../../../testing/reading.ts';
import { events } from './events.ts';

const NOW = '2026-11-22T12:00:00Z';
const absolute = (path: string) => `https://example.org${path}`;

const event = (slug: string, status: string, newDay: string | null, ...days: string[]) => ({
  slug,
  title: slug,
  kind: 'fair',
  updatedAt: '2026-11-20T23:30:00.000Z',
  audiences: [],
  jobs: [],
  mode: 'offline',
  place: null,
  organizer: null,
  eventStatus: status,
  dates: days.map(onDay),
  postponedTo: newDay === null ? null : onDay(newDay),
});

function onDay(day: string) {
  return { start: `${day}T13:00:00Z`, end: `${day}T15:00:00Z` };
}

const content = {
  event: [
    event('held', 'scheduled', null, '2026-12-01'),
    event('awaited', 'postponed', null, '2026-12-02', '2028-01-10'),
    event('moved', 'postponed', '2027-03-01', '2026-12-03'),
  ],
};

const rowsOf = (year: string) =>
  events.table(year, absolute).rows.map(([slug, , , start, , state]) => [slug, start, state]);

it('An event whose new date is awaited keeps its announced dates, in their years, as postponed', () => {
  const { result, reads } = reading(content, NOW, () => ['2026', '2027', '2028'].map(rowsOf));
  expect(result).toEqual([
    [
      ['held', '2026-12-01T14:00:00+01:00', 'Prévu'],
      ['awaited', '2026-12-02T14:00:00+01:00', 'Reporté'],
    ],
    [['moved', '2027-03-01T14:00:00+01:00', 'Reporté']],
    [['awaited', '2028-01-10T14:00:00+01:00', 'Reporté']],
  ]);
  expect(reads).not.toContain('event*');
});

it('The years of awaited dates have their file', () => {
  expect(reading(content, NOW, () => events.years?.()).result).toEqual(['2026', '2027', '2028']);
});

it('The page of an event is a whole address', () => {
  const { result } = reading(content, NOW, () => events.table('2027', absolute).rows[0]?.at(-1));
  expect(result).toBe('https://example.org/agenda/moved/');
});

it('The day of the last change is that of Paris, whatever the year', () => {
  expect(reading(content, NOW, () => events.changedOn())).toEqual({
    result: '2026-11-21',
    reads: ['days of change of events?'],
  });
});
