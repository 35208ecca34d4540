import { beforeEach, expect, it } from 'vitest';
import { createReaders, type Readers } from './readers.ts';

let readers: Readers<string>;

beforeEach(() => {
  readers = createReaders<string>();
  readers.set('home', new Set(['event*', 'home-page']), 500);
  readers.set('agenda', new Set(['event*']), 200);
  readers.set('about', new Set(['page:1']), Infinity);
});

it('finds who has read a key, each once', () => {
  expect(readers.reading(['event*', 'home-page'])).toEqual(['home', 'agenda']);
  expect(readers.reading(['page:2'])).toEqual([]);
});

it('forgets what a reader read before', () => {
  readers.set('home', new Set(['page:1']), Infinity);
  expect(readers.reading(['event*'])).toEqual(['agenda']);
  expect(readers.reading(['page:1'])).toEqual(['about', 'home']);
  expect(readers.dueAt(1000)).toEqual(['agenda']);
});

it('forgets a reader', () => {
  readers.remove('agenda');
  expect([readers.reading(['event*']), readers.dueAt(1000), readers.changesAt()]).toEqual([
    ['home'],
    ['home'],
    500,
  ]);
});

it('tells whose time has come, and when the next one comes', () => {
  expect([readers.dueAt(199), readers.dueAt(200), readers.dueAt(500)]).toEqual([
    [],
    ['agenda'],
    ['home', 'agenda'],
  ]);
  expect(readers.changesAt()).toBe(200);
  expect(createReaders().changesAt()).toBe(Infinity);
});
