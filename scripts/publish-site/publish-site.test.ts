/** `pnpm publish-site` as a process, on a site of its own; each test goes on from the one before. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { anEvent, many } from 'shared/testing/builders';
import { exitCodes } from '../exit-codes.ts';
import { openPlace, type Place } from '../publisher/faults/place.ts';
import { runScript } from '../publisher/faults/process.ts';
import { EVENT, rename, smallContent } from '../publisher/faults/small-content.ts';
import { startPublishSite, type Ended } from './run-publish-site.ts';

const EVENTS = 40;
/** Lines of a terminal that nobody has made larger. */
const ONE_SCREEN = 24;

const resources = new AsyncDisposableStack();
let place: Place;

beforeAll(async () => {
  const content = smallContent();
  const numbered = (number: number): Record<string, unknown> =>
    anEvent({ documentId: `many-${number}`, slug: `rencontre-${number}`, title: `Rencontre ${number}` });
  content.collections?.event?.push(...many(EVENTS, numbered));
  place = await openPlace(resources, content);
});
afterAll(() => resources.disposeAsync());

const publishSite = (...words: string[]): Promise<Ended> =>
  startPublishSite(place, resources, ...words).ended;
const isLive = (title: string): Promise<boolean> => place.shows(EVENT, title);

it('tells with --help how it is used and how it ends, and does nothing', async () => {
  const { code, said } = await publishSite('--help');
  expect(code).toBe(0);
  expect(said).toMatch(/^Usage: pnpm publish-site/);
  expect(said).toContain(`${exitCodes.approval} many pages would disappear`);
  expect(place.cms.requests).toBe(0);
});

it('publishes a first time, and says so on one screen', async () => {
  const { code, said, complained } = await publishSite();
  expect([code, complained]).toEqual([0, '']);
  expect(said).toMatch(/\nLive: \S+ \(release 1, \d+ pages, \d+ files changed\)\n$/);
  expect(said.split('\n').length).toBeLessThanOrEqual(ONE_SCREEN);
  expect(await isLive('Forum des métiers du soin')).toBe(true);
}, 180_000);

it('says it for programs with --json', async () => {
  rename(place.cms, 'Forum nouveau');
  const { code, said } = await publishSite('--json');
  expect(code).toBe(0);
  expect(JSON.parse(said)).toMatchObject({ release: 2, problems: [] });
  expect(await isLive('Forum nouveau')).toBe(true);
});

it('leaves the site as it is while the CMS is off, and says why, also to programs', async () => {
  await place.line.cut();
  const { code, said, complained } = await publishSite('--json');
  await place.line.mend();
  expect(code).toBe(10);
  const { failure, exitCode } = JSON.parse(said) as Record<string, unknown>;
  expect(exitCode).toBe(10);
  expect(complained).toContain(failure);
  expect(await isLive('Forum nouveau')).toBe(true);
});

it('publishes nothing while a rollback holds, until that is lifted', async () => {
  expect(await runScript(place, 'rollback.ts')).toBe(0);
  const { code, complained } = await publishSite();
  expect(code).toBe(exitCodes.held);
  expect(complained).toContain('pnpm rollback --lift');
  expect(await isLive('Forum des métiers du soin')).toBe(true);
  expect(await runScript(place, 'rollback.ts', '--lift')).toBe(0);
});

it('asks before many pages disappear, also with --json, and goes live once that is approved', async () => {
  const events = place.cms.content.collections?.event?.filter(({ documentId }) => documentId === 'event-1');
  place.cms.content.collections = { ...place.cms.content.collections, event: events ?? [] };
  place.cms.raise({});
  const asked = await publishSite();
  expect(asked.code).toBe(exitCodes.approval);
  expect(asked.complained).toContain('pnpm publish-site --approve');
  expect(asked.complained.split('\n').length).toBeLessThanOrEqual(ONE_SCREEN);
  const { code, said } = await publishSite('--json');
  expect(code).toBe(exitCodes.approval);
  const { approval } = JSON.parse(said) as { approval: { pagesBefore: number; pagesAfter: number } };
  expect(approval.pagesBefore - approval.pagesAfter).toBe(EVENTS);
  expect(await place.shows('/agenda/rencontre-1/', 'Rencontre 1')).toBe(true);
  expect((await publishSite('--approve')).code).toBe(0);
  expect(await place.page('/agenda/rencontre-1/')).toBe(404);
  expect(await isLive('Forum nouveau')).toBe(true);
}, 60_000);

it('lets no second one publish, and names the first', async () => {
  // The first one waits for a CMS that says nothing, for as long as the second one needs.
  place.environment['CMS_TIMEOUT_SECONDS'] = '60';
  place.cms.fault = 'hangs';
  const asked = place.cms.requests;
  const first = startPublishSite(place, resources);
  await vi.waitFor(() => expect(place.cms.requests).toBeGreaterThan(asked), { timeout: 30_000 });
  const second = await publishSite();
  expect(second.code).toBe(exitCodes.alreadyRunning);
  expect(second.complained).toContain(`Another process (${first.pid})`);
  rename(place.cms, 'Forum du premier');
  place.cms.fault = undefined;
  // It asks again when the line breaks.
  await place.line.cut();
  await place.line.mend();
  expect((await first.ended).code).toBe(0);
  expect(await isLive('Forum du premier')).toBe(true);
}, 60_000);
