/** What the ill-meaning write into fields, links and headers: nothing of it is kept, and people find what they typed. */
import { LINK_FIELD, TIME_FIELD, TRAP_FIELD } from 'shared/intake/form-fields';
import { describe, expect, test } from 'vitest';
import { REQUEST_PATH, timeAt } from './support/intake.ts';
import { expectNothingKept, intake, mails, prepareIntake, requests } from './support/prepared-intake.ts';

prepareIntake();

const FORM = 'application/x-www-form-urlencoded';

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
      headers: { 'content-type': FORM, origin: intake.site.url },
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
      headers: { 'content-type': FORM, origin: intake.site.url },
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
