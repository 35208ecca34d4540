/** What programs and the ill-meaning send: nothing is kept of it, nothing breaks, and people are told. */
import { Readable } from 'node:stream';
import { LINK_FIELD, TIME_FIELD, TRAP_FIELD } from 'shared/intake/form-fields';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { compiled, runningCms, type Cms } from './support/cms.ts';
import { REQUEST_PATH, startIntake, timeAt, type TestIntake } from './support/intake.ts';
import { requestWorld, type RequestWorld } from './support/requests.ts';

let cms: Cms;
let world: RequestWorld;
let intake: TestIntake;

/** Else a mail that is sent forgets to whom, at any moment. */
const outbox = compiled<typeof import('../src/mail/outbox/start-outbox.ts')>('src/mail/outbox/start-outbox');

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

type Row = Record<string, unknown>;

const requests = (): Promise<Row[]> =>
  cms.strapi.db.query('intervention-request').findMany({ orderBy: { id: 'asc' } });
const mails = (): Promise<Row[]> => cms.strapi.db.query('mail-outbox').findMany({});

async function expectNothingKept(): Promise<void> {
  expect(await requests()).toEqual([]);
  expect(await mails()).toEqual([]);
}

/** Straight to Strapi, as the web server hands it on. */
function toStrapi(init: RequestInit & { duplex?: 'half' }): Promise<Response> {
  return fetch(cms.url + REQUEST_PATH, { method: 'POST', redirect: 'manual', ...init });
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:8080' };

describe('Bodies', () => {
  test.each([
    ['10 MB', () => toStrapi({ headers: FORM, body: `message=${'a'.repeat(10_000_000)}` }), 413],
    [
      '10 MB in pieces, without a length',
      () =>
        toStrapi({
          headers: FORM,
          duplex: 'half',
          body: Readable.toWeb(Readable.from(pieces())) as ReadableStream,
        }),
      413,
    ],
    [
      'JSON',
      () => toStrapi({ headers: { ...FORM, 'content-type': 'application/json' }, body: '{"a":1}' }),
      415,
    ],
    ['broken JSON', () => toStrapi({ headers: { 'content-type': 'application/json' }, body: '{' }), 415],
    ['a form with files', () => toStrapi({ body: formWithFile() }), 415],
    [
      'another alphabet',
      () =>
        toStrapi({
          headers: { ...FORM, 'content-type': `${FORM['content-type']}; charset=utf-7` },
          body: 'a=b',
        }),
      415,
    ],
    [
      'pressed together',
      () => toStrapi({ headers: { ...FORM, 'content-encoding': 'gzip' }, body: 'a=b' }),
      415,
    ],
    ['nothing', () => toStrapi({ headers: { origin: FORM.origin } }), 415],
  ])('of %s are refused with a page', async (_, send, status) => {
    const answer = await send();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const text = await answer.text();
    expect(text).toContain('Votre demande n’a pas été envoyée');
    expect(text).toMatch(/Rien n’est enregistré|rien n’est enregistré/);
    expect(text).toMatch(/bouton «.retour.» de votre navigateur.*nous joindre/);
    await expectNothingKept();
  });

  test('other ways of asking are refused', async () => {
    const answer = await fetch(cms.url + REQUEST_PATH, { method: 'DELETE' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });
});

function* pieces(): Generator<string> {
  for (let piece = 0; piece < 100; piece += 1) yield 'a'.repeat(100_000);
}

function formWithFile(): FormData {
  const form = new FormData();
  form.set('person', new File(['x'], 'x.txt'));
  return form;
}

describe('A post', () => {
  test.each([
    ['another site', { origin: 'https://ailleurs.example' }],
    ['nowhere', { origin: 'null' }],
    ['another site, hidden', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ])('from %s is not taken, and what was typed stays', async (_, headers) => {
    const answer = await intake.post(REQUEST_PATH, intake.filled(), headers);
    expect(answer.status).toBe(403);
    expect(answer.html).toContain('value="Camille Exemple"');
    await expectNothingKept();
  });

  test('whose origin the browser hides is taken when it says that the page is ours', async () => {
    const headers = { origin: 'null', 'sec-fetch-site': 'same-origin' };
    expect((await intake.post(REQUEST_PATH, intake.filled(), headers)).status).toBe(303);
  });

  test.each([
    ['a program that fills in everything', { [TRAP_FIELD]: 'https://ailleurs.example' }, 'champ caché'],
    ['a form without its time', { [TIME_FIELD]: '' }, 'n’est plus valable'],
    ['a form with a time of its own', { [TIME_FIELD]: '1795338000000.abc.def' }, 'n’est plus valable'],
  ])('of %s comes back with all that was typed', async (_, over, words) => {
    const answer = await intake.post(REQUEST_PATH, intake.filled(over));
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(words);
    expect(answer.html).toContain('value="Camille Exemple"');
    expect(answer.html).not.toContain('ailleurs.example');
    await expectNothingKept();
  });

  test.each([
    ['2 seconds', 2, 'très vite'],
    ['25 hours', 25 * 3600, 'restée ouverte longtemps'],
  ])('of a form given out %s ago comes back, and can be sent from there', async (_, seconds, words) => {
    const late = intake.filled({ [TIME_FIELD]: timeAt(intake.now, seconds) });
    const faulty = await intake.post(REQUEST_PATH, { ...late, pupils: 'vingt' });
    expect(faulty.html).toMatch(/<li><a href="#pupils">/);
    const answer = await intake.post(REQUEST_PATH, late);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(words);
    expect(answer.html).not.toContain('aria-invalid');
    const formTime = /name="formTime" value="([^"]+)"/.exec(answer.html)?.[1] ?? '';
    intake.now = new Date(intake.now.getTime() + 60_000);
    const again = await intake.post(REQUEST_PATH, { ...late, [TIME_FIELD]: formTime });
    expect(again.status).toBe(303);
  });

  test('with markup gives it back as text', async () => {
    const person = '"><script>alert(1)</script>';
    const message = '</textarea><img src=x onerror=alert(2)>';
    const answer = await intake.post(REQUEST_PATH, intake.filled({ person, message, pupils: 'x' }));
    expect(answer.html).not.toMatch(/<script|<img/);
    expect(answer.html).toContain('value="&quot;&gt;&lt;script&gt;');
    expect(answer.html).toContain('&lt;/textarea&gt;');
  });

  test('with headers in its names sends one mail to one mailbox', async () => {
    const person = 'Camille\r\nBcc: victime@example.org';
    const school = 'Lycée\nSubject: autre';
    const sent = await intake.post(REQUEST_PATH, intake.filled({ person, school }));
    expect(sent.status).toBe(303);
    const [mail] = await mails();
    const { subject } = JSON.parse(String(mail?.['content'])) as { subject: string };
    expect(mail?.['recipient']).toBe('camille.exemple@etablissement.example');
    expect(subject).not.toMatch(/[\r\n]|Bcc|autre/);
  });

  test.each([
    'a@example.org\r\nBcc: b@example.org',
    'a@example.org,b@example.org',
    'a@example.org;b@example.org',
    '"a b"@example.org',
    'prénom@example.org',
    'a@example.org\u0000',
    'a@example',
  ])('to the address %j sends no mail elsewhere', async (email) => {
    const answer = await intake.post(REQUEST_PATH, intake.filled({ email }));
    const sent = (await mails()).map(({ recipient }) => recipient);
    expect([answer.status, sent]).toEqual(email.endsWith('\u0000') ? [303, ['a@example.org']] : [422, []]);
  });

  test('loses null bytes and signs that turn the direction', async () => {
    const over = { person: 'Ca\u202Emille\u0000 Exem\u200Bple', message: 'Une\u2066 ligne\r\net\u0000 deux' };
    await intake.post(REQUEST_PATH, intake.filled(over));
    expect(await requests()).toMatchObject([{ person: 'Ca mille Exem ple', message: 'Une ligne\net deux' }]);
  });

  test('with bytes that are no text comes back', async () => {
    const body = `${new URLSearchParams(intake.filled({ person: '' })).toString()}&`.replace(
      'person=&',
      'person=Am%E9lie&',
    );
    const answer = await fetch(intake.url + REQUEST_PATH, {
      method: 'POST',
      headers: { ...FORM, origin: intake.site.url },
      body,
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('signes illisibles');
  });

  test('with fields that nobody asked for is as one without', async () => {
    const strange = Array.from({ length: 1000 }, (_, index) => [`x${index}`, 'y']);
    const fields = {
      ...intake.filled(),
      ...Object.fromEntries(strange),
      'person[a][b][c]': 'z',
      __proto__: 'x',
      constructor: 'x',
      state: 'accepted',
      holds: 'true',
      id: '1',
    };
    expect((await intake.post(REQUEST_PATH, fields)).status).toBe(303);
    expect(await requests()).toMatchObject([{ person: 'Camille Exemple', state: 'new', holds: false }]);
  });

  test('reads the first of a field that comes twice', async () => {
    const body = `${new URLSearchParams(intake.filled()).toString()}&person=Autre&pupils=499`;
    const answer = await fetch(intake.url + REQUEST_PATH, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...FORM, origin: intake.site.url },
      body,
    });
    expect(answer.status).toBe(303);
    expect(await requests()).toMatchObject([{ person: 'Camille Exemple', pupils: 28 }]);
  });

  test.each(['-1', '1e2', '12.5', '0x10', '501', 'dix', '٢٨', '[]', '  '])(
    'of %j pupils comes back',
    async (pupils) => {
      const answer = await intake.post(REQUEST_PATH, intake.filled({ pupils }));
      expect(answer.status).toBe(422);
      expect(answer.html).toContain('Indiquez le nombre d’élèves');
      await expectNothingKept();
    },
  );
});

describe('1 000 posts in a minute', () => {
  test('from one address: 60 are taken, the others are told when to come again, and other schools get in', async () => {
    const statuses: number[] = [];
    for (let post = 0; post < 1000; post += 1) {
      const email = `classe${post}@etablissement.example`;
      const sent = await intake.post(REQUEST_PATH, intake.filled({ email }), {
        'x-forwarded-for': '198.51.100.7',
      });
      statuses.push(sent.status);
    }
    expect(statuses.filter((status) => status === 303)).toHaveLength(60);
    expect(statuses.filter((status) => status === 429)).toHaveLength(940);
    const told = await intake.post(REQUEST_PATH, intake.filled(), { 'x-forwarded-for': '198.51.100.7' });
    expect(told.headers.get('retry-after')).toBe('600');
    expect(told.html).toContain('envoyez-la de nouveau dans 10\u00A0minutes');
    expect(told.html).toContain('value="Camille Exemple"');
    const other = await intake.post(REQUEST_PATH, intake.filled(), { 'x-forwarded-for': '198.51.100.8' });
    expect(other.status).toBe(303);
    expect(await requests()).toHaveLength(61);
  }, 120_000);

  test('from everywhere: 300 are taken', async () => {
    const { countPost } = compiled<typeof import('../src/intake/limits.ts')>('src/intake/limits');
    const allowed: string[] = [];
    for (let each = 0; each < 320; each += 1) {
      const asking = { address: `198.51.${each % 250}.${each}`, email: `e${each}@example.org`, uai: null };
      allowed.push((await countPost(cms.strapi, asking, intake.now)).kind);
    }
    expect(allowed.filter((kind) => kind === 'allowed')).toHaveLength(300);
  });

  test('nobody’s mailbox is flooded', async () => {
    const statuses: number[] = [];
    for (let post = 0; post < 12; post += 1) {
      const over = { email: `prof+${post}@etablissement.example`, wish1: `Période ${post}` };
      const headers = { 'x-forwarded-for': `198.51.100.${post}` };
      statuses.push((await intake.post(REQUEST_PATH, intake.filled(over), headers)).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 429, 429]);
    expect(await mails()).toHaveLength(10);
  });

  test('a school with many requests is still heard; their places wait for its yes', async () => {
    const session = await world.session({ placesTotal: 400 });
    for (let post = 0; post < 9; post += 1) {
      const over = { session, wish1: '', email: `prof${post}@etablissement.example` };
      await intake.post(REQUEST_PATH, intake.filled(over), { 'x-forwarded-for': `198.51.100.${post}` });
    }
    const holds = (await requests()).map((request) => request['holds']);
    expect(holds).toEqual([...Array.from({ length: 8 }, () => true), false]);
  });
});

describe('When something of ours fails', () => {
  test('in the middle of keeping a request, nothing is kept, nobody is told otherwise, and the log is silent on it', async () => {
    const logged: string[] = [];
    const listen = (line: unknown) => logged.push(JSON.stringify(line));
    cms.strapi.log.on('data', listen);
    await cms.strapi.db.connection.schema.renameTable('mail_outbox', 'mail_outbox_away');
    const session = await world.session();
    const over = { session, wish1: '', person: 'Marque-Personne', message: 'Marque-Message' };
    const answer = await intake.post(REQUEST_PATH, intake.filled(over)).finally(async () => {
      await cms.strapi.db.connection.schema.renameTable('mail_outbox_away', 'mail_outbox');
      cms.strapi.log.off('data', listen);
    });
    expect(answer.status).toBe(500);
    // All that was typed comes back, beside what happened and whom to reach.
    expect(answer.html).toMatch(/Rien n’est enregistré.*nous joindre.*Marque-Personne.*Marque-Message/s);
    await expectNothingKept();
    expect(logged.join('\n')).toMatch(/A request of a school could not be answered \(\w+, \w+\)\."/);
    expect(logged.join('\n')).not.toMatch(/Marque|etablissement\.example/);
  });

  test('the site, a request is kept all the same and its number told', async () => {
    intake.site.isDown = true;
    const sent = await intake.post(REQUEST_PATH, intake.filled());
    expect(sent.status).toBe(303);
    const [request] = await requests();
    const answer = await intake.get(sent.headers.get('location') ?? '');
    expect(answer.html).toContain(String(request?.['reference']));
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('the site, before it ever gave the form: a page says so and whom to reach', async () => {
    intake.site.isDown = true;
    const answer = await intake.get(REQUEST_PATH);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
    expect(answer.html).toMatch(/pas disponible.*nous joindre/s);
  });

  test('the site, the last form it gave goes on', async () => {
    await intake.get(REQUEST_PATH);
    intake.site.isDown = true;
    intake.now = new Date(intake.now.getTime() + 3_600_000);
    expect((await intake.get(REQUEST_PATH)).status).toBe(200);
  });
});

test('the form is asked of the site each half minute at most, and shown as it is then', async () => {
  await intake.get(REQUEST_PATH);
  await intake.get(REQUEST_PATH);
  expect(intake.site.asked).toEqual([undefined]);
  intake.now = new Date(intake.now.getTime() + 30_000);
  await intake.get(REQUEST_PATH);
  expect(intake.site.asked).toEqual([undefined, '"1"']);
  intake.site.version = 2;
  intake.now = new Date(intake.now.getTime() + 30_000);
  expect((await intake.get(REQUEST_PATH)).html).toContain('Version 2');
});

test.each(['', 'confirm.DI-222222.1900000000.abc', 'x'.repeat(10_000), '../../etc/passwd', '%00'])(
  'a link %j leads to no request',
  async (link) => {
    for (const page of ['confirmer', 'ma-demande']) {
      const path = `${REQUEST_PATH}${page}/`;
      const shown = await intake.get(`${path}?${new URLSearchParams({ [LINK_FIELD]: link }).toString()}`);
      const posted = await intake.post(path, { [LINK_FIELD]: link, action: 'annuler-vraiment' });
      expect([shown.status, posted.status]).toEqual([404, 404]);
    }
  },
);
