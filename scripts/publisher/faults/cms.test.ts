/** A CMS that fails while a publisher runs: the site stays, and what was edited meanwhile is live once it answers again. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Fault } from 'shared/testing/fake-cms';
import { openPlace, type Place } from './place.ts';
import { startWell, type RunningPublisher } from './process.ts';
import { EVENT, rename } from './small-content.ts';

const resources = new AsyncDisposableStack();
let place: Place;
let publisher: RunningPublisher;

beforeAll(async () => {
  place = await openPlace(resources);
  publisher = await startWell(place, resources);
}, 180_000);
afterAll(() => resources.disposeAsync());

const patience = { timeout: 30_000, interval: 20 };
const isLive = (title: string): Promise<void> =>
  vi.waitFor(async () => expect(await place.shows(EVENT, title)).toBe(true), patience);

let before = 'Forum des métiers du soin';

it.each<Fault>(['hangs', 'cuts off', 'answers 500', 'answers 500 once', 'refuses the token'])(
  'publishes what was edited while the CMS %s',
  async (fault) => {
    const { cms } = place;
    const title = `Forum ${fault}`;
    [cms.fault, cms.faultFrom] = [fault, 1];
    const asked = cms.requests;
    rename(cms, title);
    await vi.waitFor(() => expect(cms.requests).toBeGreaterThan(asked + 1), patience);
    expect(fault === 'answers 500 once' || (await place.shows(EVENT, before))).toBe(true);
    cms.fault = undefined;
    await isLive(title);
    expect((await publisher.status()).failure).toBeNull();
    before = title;
  },
  60_000,
);

it('publishes what was edited before a CMS that was off is there again', async () => {
  await place.line.cut();
  rename(place.cms, 'Forum retrouvé');
  expect(await place.shows(EVENT, before)).toBe(true);
  await place.line.mend();
  await isLive('Forum retrouvé');
}, 60_000);

it('leaves everything public served when the CMS and the publisher are both off', async () => {
  await place.line.cut();
  expect(await publisher.stop('SIGKILL')).toBe('SIGKILL');
  expect(await place.shows(EVENT, 'Forum retrouvé')).toBe(true);
  for (const page of ['/', '/agenda/', '/metiers/', '/actualites/'])
    expect(await place.shows(page, '<html')).toBe(true);
});
