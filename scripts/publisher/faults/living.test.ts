/** A day of a publisher: many edits at once, a rollback, and time that passes. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { anEvent, many } from 'shared/testing/builders';
import { openSiteStore } from '../../release/site-store.ts';
import { openPlace, type Place } from './place.ts';
import { runScript, startPublisher, startWell, type RunningPublisher } from './process.ts';
import { EVENT, rename, smallContent } from './small-content.ts';

const EVENTS = 20;
const EDITS = 200;
const BURST_MS = 10_000;

const resources = new AsyncDisposableStack();
let place: Place;
let publisher: RunningPublisher;

const numbered = (number: number, title: string): Record<string, unknown> =>
  anEvent({ documentId: `burst-${number}`, slug: `rencontre-${number}`, title });

beforeAll(async () => {
  const content = smallContent();
  content.collections?.event?.push(...many(EVENTS, (number) => numbered(number, `Rencontre ${number}`)));
  place = await openPlace(resources, content);
  publisher = await startWell(place, resources);
}, 180_000);
afterAll(() => resources.disposeAsync());

const patience = { timeout: 30_000, interval: 20 };
const isLive = (address: string, title: string): Promise<void> =>
  vi.waitFor(async () => expect(await place.shows(address, title)).toBe(true), patience);
const newest = (): number => openSiteStore(place.dataDir).live()?.number ?? 0;

it('makes a few releases of 200 edits in 10 seconds, and loses none', async () => {
  const first = newest();
  const began = performance.now();
  for (let edit = 1; edit <= EDITS; edit += 1) {
    const number = (edit % EVENTS) + 1;
    await vi.waitUntil(() => performance.now() - began >= (edit * BURST_MS) / EDITS, {
      timeout: BURST_MS,
      interval: 5,
    });
    place.cms.change('event', `burst-${number}`, numbered(number, `Édition ${edit}`));
  }
  for (let edit = EDITS - EVENTS + 1; edit <= EDITS; edit += 1)
    await isLive(`/agenda/rencontre-${(edit % EVENTS) + 1}/`, `Édition ${edit}`);
  const releases = newest() - first;
  expect(releases).toBeLessThan(EDITS / 10);
}, 60_000);

it('holds what a rollback brought back while edits arrive, and is at the newest once that is lifted', async () => {
  rename(place.cms, 'Forum bon');
  await isLive(EVENT, 'Forum bon');
  rename(place.cms, 'Forum faux');
  await isLive(EVENT, 'Forum faux');
  expect(await runScript(place, 'rollback.ts')).toBe(0);
  expect(await place.shows(EVENT, 'Forum bon')).toBe(true);
  rename(place.cms, 'Forum corrigé');
  await vi.waitFor(async () => {
    const { hold, pendingRevision, live } = await publisher.status();
    expect(hold).not.toBeNull();
    expect(pendingRevision).toBeGreaterThan(live?.revision ?? 0);
  }, patience);
  expect(await place.shows(EVENT, 'Forum bon')).toBe(true);
  expect(await runScript(place, 'rollback.ts', '--lift')).toBe(0);
  await isLive(EVENT, 'Forum corrigé');
}, 60_000);

it('goes back to the newest when a rollback is lifted without an edit', async () => {
  expect(await runScript(place, 'rollback.ts')).toBe(0);
  await isLive(EVENT, 'Forum faux');
  expect(await runScript(place, 'rollback.ts', '--lift')).toBe(0);
  await isLive(EVENT, 'Forum corrigé');
}, 60_000);

it('starts while a rollback holds: the site stays, and is at the newest once that is lifted', async () => {
  rename(place.cms, 'Forum tout neuf');
  await isLive(EVENT, 'Forum tout neuf');
  expect(await runScript(place, 'rollback.ts')).toBe(0);
  await publisher.stop();
  publisher = startPublisher(place, resources);
  expect((await publisher.first).failure?.sentence).toContain('held');
  expect(await place.shows(EVENT, 'Forum corrigé')).toBe(true);
  expect((await publisher.status()).failure).toBeNull();
  expect(await publisher.command('lift')).toBe(200);
  await isLive(EVENT, 'Forum tout neuf');
}, 60_000);

it('moves an event to the past when it ends, with no edit', async () => {
  const end = new Date(Date.now() + 2000).toISOString();
  const start = new Date(Date.now() - 3_600_000).toISOString();
  place.cms.change('event', 'event-1', anEvent({ title: 'Forum qui finit', dates: [{ start, end }] }));
  const isPast = async (): Promise<boolean> => {
    const [coming = '', past] = String(await place.page('/agenda/')).split('<section class="past"');
    return !coming.includes('Forum qui finit') && (past ?? '').includes('Forum qui finit');
  };
  await isLive('/agenda/', 'Forum qui finit');
  await vi.waitFor(async () => expect(await isPast()).toBe(true), patience);
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(end));
}, 60_000);
