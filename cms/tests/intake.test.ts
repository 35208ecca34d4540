/** The schools' way in, as a browser without scripts goes it: form, answer, mail's link, cancellation. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runningCms, type Cms } from './support/cms.ts';
import { REQUEST_PATH, startIntake, type TestIntake } from './support/intake.ts';
import { requestWorld, type RequestWorld } from './support/requests.ts';

let cms: Cms;
let world: RequestWorld;
let intake: TestIntake;

beforeAll(async () => {
  cms = await runningCms();
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
afterAll(() => world.remove());

async function requests(): Promise<Record<string, unknown>[]> {
  return cms.strapi.db.query('intervention-request').findMany({ orderBy: { id: 'asc' } });
}

async function mails(): Promise<Record<string, unknown>[]> {
  return cms.strapi.db.query('mail-outbox').findMany({ orderBy: { id: 'asc' } });
}

describe('The form', () => {
  test('comes with the intervention and the date of the link, and with the site’s policies', async () => {
    const session = await world.session();
    const shown = await intake.get(`${REQUEST_PATH}?intervention=${world.intervention}&date=${session}`);
    expect(shown.status).toBe(200);
    expect(shown.html).toMatch(new RegExp(`<option value="${world.intervention}" selected="">`));
    expect(shown.html).toMatch(new RegExp(`<option value="${session}"[^>]* selected="">jeudi 4\u00A0mars\u00A02027`));
    expect(shown.html).toMatch(/name="formTime" value="\d+\.[\w-]+\.[\w-]+"/);
    expect(shown.headers.get('content-security-policy')).toContain("style-src 'self'");
    expect(shown.headers.get('cache-control')).toBe('no-store');
  });

  test('keeps a request, shows its number by a link that can be loaded again, and queues its mail', async () => {
    const session = await world.session();
    const sent = await intake.post(REQUEST_PATH, intake.filled({ session, wish1: '' }));
    expect(sent.status).toBe(303);
    const [request] = await requests();
    expect(request).toMatchObject({ session, pupils: 28, uai: '0010013J', holds: true, state: 'new' });
    const answer = await intake.get(sent.headers.get('location') ?? '');
    expect(answer.html).toContain(`<strong data-slot="reference">${String(request?.['reference'])}</strong>`);
    expect(answer.html).toContain('28\u00A0places vous sont gardées');
    expect(answer.html).not.toMatch(/Camille|exemple@/);
    expect((await mails()).map(({ kind }) => kind)).toEqual(['confirm']);
  });
});
