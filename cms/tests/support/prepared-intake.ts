/** The schools' way in, opened anew before each test of a file, and all taken away that came through it. */
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { compiled, runningCms, type Cms } from './cms.ts';
import { startIntake, type TestIntake } from './intake.ts';
import { requestWorld, type RequestWorld } from './requests.ts';

export let cms: Cms;
export let world: RequestWorld;
export let intake: TestIntake;

type Row = Record<string, unknown>;

/** To be called once, at the top of a file. */
export function prepareIntake(): void {
  // Else a mail that is sent forgets to whom, at any moment.
  const outbox = compiled<typeof import('../../src/mail/outbox/start-outbox.ts')>(
    'src/mail/outbox/start-outbox',
  );
  beforeAll(async () => {
    cms = await runningCms();
    await outbox.stopOutbox();
    world = await requestWorld(cms);
  });
  beforeEach(async () => {
    intake = await startIntake(cms, world);
  });
  afterEach(async () => {
    await intake.stop();
    await world.remove();
    await cms.strapi.db.query('intake-count').deleteMany({});
  });
  afterAll(async () => {
    await world.remove();
    await outbox.startOutbox(cms.strapi);
  });
}

/** In the order in which they came, as are the mails. */
export function requests(): Promise<Row[]> {
  return cms.strapi.db.query('intervention-request').findMany({ orderBy: { id: 'asc' } });
}

export function mails(): Promise<Row[]> {
  return cms.strapi.db.query('mail-outbox').findMany({ orderBy: { id: 'asc' } });
}

export async function expectNothingKept(): Promise<void> {
  expect(await requests()).toEqual([]);
  expect(await mails()).toEqual([]);
}

/** Whom a school can reach, in the words of the site's settings: never nothing. */
export async function whomToReach(): Promise<string> {
  type Contact = typeof import('../../src/intake/service-contact.ts');
  const words = await compiled<Contact>('src/intake/service-contact').contactSentence(cms.strapi);
  expect(words).not.toBe('');
  return words;
}
