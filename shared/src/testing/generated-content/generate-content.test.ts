import { afterAll, describe, expect, test } from 'vitest';
import { clockAt } from '../../domain/clock.ts';
import { isOver } from '../../domain/event.ts';
import { pullFrom, stopFakeCms } from '../pull-from-fake.ts';
import { generateContent, type GeneratedContent } from './generate-content.ts';
import { LEAST_ENTRIES } from './proportions.ts';
import { TODAY } from './times.ts';

afterAll(stopFakeCms);

describe.each([300, 1000, 4000, 10_000])('content of %i entries', (entries) => {
  const content = generateContent(entries, 1);

  test('has as many entries as asked', () => {
    expect(sum(Object.values(counts(content)))).toBe(entries);
  });

  test('has the proportions of a site that has lived', () => {
    const of = counts(content);
    expect(of['job-description']).toBe(Math.min(120, Math.max(26, entries * 0.02)));
    expect(of['event'] / of['news-article']).toBeCloseTo(45 / 35, 1);
    expect((of['event'] + of['news-article']) / entries).toBeGreaterThan(0.65);
    for (const count of Object.values(of)) expect(count).toBeGreaterThan(0);
  });
});

test('every schema takes it without a word', { timeout: 60_000 }, async () => {
  const { collections, singles, files } = generateContent(1000, 1);
  const { snapshot, problems } = await pullFrom({ collections, singles, files });
  expect(problems).toEqual([]);
  const evening = clockAt(new Date(`${TODAY}T22:00:00Z`));
  const coming = snapshot.collections.event.filter((event) => !isOver(event, evening));
  expect(coming).toHaveLength(40);
  expect(Object.values(snapshot.media)).toHaveLength(6);
});

test('as few as there can be are of every type, with events that are over and events to come', () => {
  const { collections } = generateContent(LEAST_ENTRIES, 1);
  const { event, ...others } = collections;
  for (const entries of Object.values(others)) expect(entries.length).toBeGreaterThan(0);
  const lasts = event.map(({ dates }) => (dates as { end: string }[]).at(-1)?.end ?? '');
  expect(lasts.some((end) => end < TODAY)).toBe(true);
  expect(lasts.some((end) => end > TODAY)).toBe(true);
});

test('the same seed gives the same content, another seed another one', () => {
  expect(generateContent(300, 7)).toEqual(generateContent(300, 7));
  expect(generateContent(300, 7)).not.toEqual(generateContent(300, 8));
});

test('titles and addresses are those of one entry each', () => {
  const { collections } = generateContent(4000, 1);
  for (const field of ['title', 'titleInclusive', 'slug']) {
    const values = Object.values(collections).flatMap((entries) =>
      entries.flatMap((entry) => entry[field] ?? []),
    );
    expect(new Set(values).size).toBe(values.length);
  }
});

function counts({ collections }: GeneratedContent): Record<keyof typeof collections, number> {
  return Object.fromEntries(
    Object.entries(collections).map(([type, entries]) => [type, entries.length]),
  ) as Record<keyof typeof collections, number>;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
