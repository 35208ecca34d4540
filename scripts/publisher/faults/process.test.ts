/** A publisher that is killed, at each of its steps, and one that is started beside another. */
import type { PublisherStep } from 'shared/domain/publisher-status';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { exitCodes } from '../../exit-codes.ts';
import { openPlace, type Place } from './place.ts';
import { startPublisher, startWell, type RunningPublisher } from './process.ts';
import { EVENT, rename } from './small-content.ts';

const resources = new AsyncDisposableStack();
let place: Place;
let publisher: RunningPublisher;

beforeAll(async () => {
  place = await openPlace(resources);
  publisher = await startWell(place, resources);
}, 180_000);
afterAll(() => resources.disposeAsync());

let before = 'Forum des métiers du soin';

/** The event's page and all it loads are there; gives its title. */
async function titleOfWholeSite(): Promise<string> {
  const html = String(await place.page(EVENT));
  const loaded = [...html.matchAll(/(?:href="|src="|url\(["']?)(\/_astro\/[^"')]+)/g)].map(
    ([, address = '']) => address,
  );
  expect(loaded.length).toBeGreaterThan(0);
  for (const address of [...loaded, '/', '/agenda/']) expect(await place.page(address)).toBeTypeOf('string');
  return /<h1[^>]*>([^<]+)</.exec(html)?.[1]?.trim() ?? '';
}

it('lets no second one publish, and names the first', async () => {
  const second = startPublisher(place, resources);
  expect(await second.ended).toBe(exitCodes.alreadyRunning);
  expect(await second.output).toContain(`Another process (${publisher.pid})`);
  rename(place.cms, 'Forum premier');
  await vi.waitUntil(() => place.shows(EVENT, 'Forum premier'), { timeout: 30_000 });
  before = 'Forum premier';
}, 60_000);

const steps: PublisherStep[] = ['pulling', 'rendering', 'checking', 'releasing'];

it.each(steps)(
  'killed while %s at its start, it leaves a whole site',
  async (step) => {
    await publisher.stop('SIGKILL');
    const title = `Forum tué pendant ${step}`;
    rename(place.cms, title);
    publisher = startPublisher(place, resources, (told, { stop }) => void (told === step && stop('SIGKILL')));
    expect(await publisher.ended).toBe('SIGKILL');
    expect([before, title]).toContain(await titleOfWholeSite());
    before = await titleOfWholeSite();
  },
  60_000,
);

it.each(steps.slice(1))(
  'killed while %s an edit, it leaves a whole site, and the next one publishes the newest',
  async (step) => {
    let isArmed = false;
    publisher = startPublisher(
      place,
      resources,
      (told, { stop }) => void (isArmed && told === step && stop('SIGKILL')),
    );
    expect((await publisher.first).failure).toBeUndefined();
    before = await titleOfWholeSite();
    const title = `Forum modifié, ${step}`;
    isArmed = true;
    rename(place.cms, title);
    expect(await publisher.ended).toBe('SIGKILL');
    expect([before, title]).toContain(await titleOfWholeSite());
    // The lock of a holder that is dead is no lock.
    publisher = startPublisher(place, resources);
    expect((await publisher.first).failure).toBeUndefined();
    expect(await titleOfWholeSite()).toBe(title);
    await publisher.stop();
  },
  60_000,
);
