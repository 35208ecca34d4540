/** What every entry of the first content must hold, whatever the day of the first start. */
import { describe, expect, test } from 'vitest';
import { jobDescriptions } from '../../seed/job-descriptions/index.ts';
import { schoolPeriods } from '../../seed/school-periods.ts';
import type { JobDescriptionSeed } from '../../seed/types.ts';
import { addDays, parisDay, weekday } from 'shared/domain/paris-time';
import { seeds } from './seeds.ts';

describe('job descriptions', () => {
  /** What a reader reads from top to bottom: without names of diplomas, sources and what search alone looks at. */
  function wordsToRead(job: JobDescriptionSeed): number {
    const { places, travel, strain } = job.workingConditions ?? {};
    const { summary, easyRead, missions, typicalDay, skills, qualities, accessDetails, faq } = job;
    const texts = [summary, easyRead, missions, typicalDay, skills, qualities, accessDetails, faq];
    return countWords([texts, places, travel, strain]);
  }

  test.each(Object.entries(jobDescriptions))('%s has 400 to 700 words', (_, job) => {
    expect(wordsToRead(job)).toBeGreaterThanOrEqual(400);
    expect(wordsToRead(job)).toBeLessThanOrEqual(700);
  });
});

describe('dates of the first content', () => {
  const holidays = Object.values(schoolPeriods).filter(({ kind }) => kind === 'holidays');
  /** School days are known from before the first of these days to the last. */
  const known = holidays.flatMap(({ start, end }) => [start, addDays(end, 1)]).toSorted();
  const firstStarts = Array.from({ length: 37 }, (_, index) => addDays('2026-09-01', index * 5));

  test.each(firstStarts)(
    'of a first start on %s fall on school days or Saturdays that are known',
    (firstStart) => {
      const days = daysOf(new Date(`${firstStart}T08:00:00Z`));
      expect(days.length).toBeGreaterThan(40);
      expect(days.filter((day) => weekday(day) === 0)).toEqual([]);
      expect(days.filter((day) => holidays.some(({ start, end }) => start <= day && day <= end))).toEqual([]);
      expect(days.filter((day) => day < String(known[0]) || day > String(known.at(-1)))).toEqual([]);
    },
  );

  /** The Paris days on which events and sessions start and end. */
  function daysOf(now: Date): string[] {
    return seeds(now)
      .filter(({ type }) => type === 'event' || type === 'intervention-session')
      .flatMap(({ entries }) => partsOf(entries))
      .flatMap(({ start, end }) => [start, end])
      .filter((instant) => typeof instant === 'string')
      .map((instant) => parisDay(new Date(instant)));
  }
});

test('every image has words for those who cannot see it, or is decorative', () => {
  const images = seeds(new Date('2026-11-22T08:00:00Z')).flatMap(({ type, entries }) =>
    Object.entries(entries).flatMap(([key, entry]) =>
      partsOf(entry)
        .filter((part) => 'file' in part && !('title' in part))
        .map((part) => ({ ...part, place: `${type} ${key}` })),
    ),
  );
  expect(images.length).toBeGreaterThan(50);
  const silent = images.filter(
    (image: Record<string, unknown>) => !image['alternativeText'] && image['decorative'] !== true,
  );
  expect(silent.map(({ place }) => place)).toEqual([]);
});

/** The objects anywhere inside `value`, itself included. */
function partsOf(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(partsOf);
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}

function countWords(value: unknown): number {
  if (typeof value === 'string')
    return value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + countWords(part), 0);
}
