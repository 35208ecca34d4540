/** The schools' way in, as a browser without scripts goes it: form, answer, mail's link, cancellation. */
import { describe, expect, test } from 'vitest';
import { compiled } from './support/cms.ts';
import { REQUEST_PATH } from './support/intake.ts';
import { cms, intake, mails, prepareIntake, requests, world } from './support/prepared-intake.ts';
import type { Change } from './support/requests.ts';

prepareIntake();

describe('The form', () => {
  test('comes with the intervention and the date of the link, and with the site’s policies', async () => {
    const session = await world.session();
    const shown = await intake.get(`${REQUEST_PATH}?intervention=${world.intervention}&date=${session}`);
    expect(shown.status).toBe(200);
    expect(shown.html).toMatch(new RegExp(`<option value="${world.intervention}" selected="">`));
    expect(shown.html).toMatch(
      new RegExp(`<option value="${session}"[^>]* selected="">jeudi 4\u00A0mars\u00A02027`),
    );
    expect(shown.html).toMatch(/name="formTime" value="\d+\.[\w-]+\.[\w-]+"/);
    expect(shown.headers.get('content-security-policy')).toContain("style-src 'self'");
    expect(shown.headers.get('cache-control')).toBe('no-store');
  });

  test('may be found with a search engine while it is blank; what answers one person may not', async () => {
    expect((await intake.get(REQUEST_PATH)).headers.get('x-robots-tag')).toBeNull();
    expect((await intake.get(`${REQUEST_PATH}confirmer/`)).headers.get('x-robots-tag')).toBe('noindex');
  });

  test('offers the waiting list at once for a date that is full, and only then', async () => {
    const shown = async (placesTaken: number) => {
      const session = await world.session({ placesTotal: 30, placesTaken });
      return intake.get(`${REQUEST_PATH}?intervention=${world.intervention}&date=${session}`);
    };
    const full = await shown(30);
    expect(full.html).toContain('<div data-show="waiting">');
    expect(full.html).toContain('data-full=""');
    const almost = await shown(29);
    expect(almost.html).not.toContain('data-full');
    expect(almost.html).not.toContain('<div data-show="waiting">');
    const posted = intake.filled({
      session: await world.session({ placesTotal: 30, placesTaken: 29 }),
      wish1: '',
    });
    expect((await intake.post(REQUEST_PATH, posted)).html).toContain('Il ne reste qu’une place à cette date');
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

  test('comes with words and the other dates when the date of the link is gone or nowhere', async () => {
    const past = { start: '2026-11-20T09:00:00.000Z', end: '2026-11-20T10:00:00.000Z' };
    for (const date of [await world.session(past), 'nulle-part']) {
      const shown = await intake.get(`${REQUEST_PATH}?intervention=${world.intervention}&date=${date}`);
      expect(shown.status).toBe(200);
      expect(shown.html).toContain(
        '<p id="fault-session" data-fault="session">Cette date n’est plus proposée',
      );
      expect(shown.html).toContain(`<option value="${world.intervention}" selected="">`);
      expect(shown.html).not.toContain(`value="${date}"`);
      expect(shown.html).toContain('<option value="autre">');
      expect(shown.html).toMatch(/<section data-slot="gone" tabindex="-1" autofocus="">/);
      expect(shown.html).toMatch(/<section data-slot="faults" tabindex="-1" hidden/);
      expect(shown.html).toContain('<title>Demander une intervention – Le site</title>');
    }
  });

  test('says of each field what is wrong, sums it up first, and keeps what was typed', async () => {
    const over = { pupils: 'vingt', email: 'camille', school: '0010013K', message: 'Une\nautre' };
    const { status, html } = await intake.post(REQUEST_PATH, intake.filled({ ...over, level: '' }));
    expect(status).toBe(422);
    expect(html).toContain('<title>Erreur\u202F: Demander une intervention – Le site</title>');
    expect(html).toMatch(/<section data-slot="faults" tabindex="-1" autofocus="">/);
    for (const field of ['school', 'level', 'pupils', 'email']) {
      expect(html).toMatch(new RegExp(`<li><a href="#${field}">[^<]+</a></li>`));
      expect(html).toMatch(new RegExp(`id="${field}"[^>]* aria-invalid="true"`));
    }
    expect(html).toMatch(/UAI 0010013K n’est pas juste/);
    expect(html).toMatch(/value="vingt".*value="camille".*>Une\nautre</s);
    expect(html).not.toMatch(/fault-person" data-fault="person">/);
    expect(await requests()).toEqual([]);
  });

  test('takes a school that is in no directory', async () => {
    const over = { school: 'École du Bout du Monde', commune: 'Seyssel' };
    expect((await intake.post(REQUEST_PATH, intake.filled(over))).status).toBe(303);
    expect(await requests()).toMatchObject([{ uai: null, ...over }]);
  });

  test('posted twice is one request; changed and posted again, another', async () => {
    const fields = intake.filled();
    const [one, two] = await Promise.all([
      intake.post(REQUEST_PATH, fields),
      intake.post(REQUEST_PATH, fields),
    ]);
    expect(one.headers.get('location')).toBe(two.headers.get('location'));
    expect(await requests()).toHaveLength(1);
    await intake.post(REQUEST_PATH, { ...fields, level: 'premiere' });
    expect(await requests()).toHaveLength(2);
  });

  test('gives the last places to one of two schools, and offers the other the waiting list', async () => {
    const session = await world.session({ placesTotal: 30 });
    const posts = [1, 2].map((each) =>
      intake.post(REQUEST_PATH, intake.filled({ session, wish1: '', email: `prof${each}@ecole.example` })),
    );
    const answers = await Promise.all(posts);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const full = answers.find(({ status }) => status === 409)?.html ?? '';
    expect(full).toContain('Il ne reste que 2\u00A0places à cette date');
    expect(full).toContain('<div data-show="waiting">');
    expect(full).toMatch(/<li><a href="#session">Il ne reste[^<]*<\/a><\/li><li><a href="#waiting">/);
    expect(full).toMatch(new RegExp(`<option value="${session}"[^>]*>[^<]*2\u00A0places sur\u00A030<`));
    const fields = intake.filled({ session, wish1: '', waiting: 'yes', email: 'prof3@ecole.example' });
    const waits = await intake.post(REQUEST_PATH, fields);
    const answer = await intake.get(waits.headers.get('location') ?? '');
    expect(answer.html).toContain('Une fois la demande confirmée, vous serez sur la liste d’attente');
    expect((await requests()).map(({ waiting, holds }) => [waiting, holds])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  test('tells two classes that one date will never hold to ask for two, and does not let them wait', async () => {
    const session = await world.session({ placesTotal: 30 });
    const { status, html } = await intake.post(
      REQUEST_PATH,
      intake.filled({ session, wish1: '', pupils: '56' }),
    );
    expect(status).toBe(409);
    expect(html).toContain(
      'Cette date a 30\u00A0places en tout, pour vos 56\u00A0élèves. Envoyez une demande par classe',
    );
    expect(html).toContain('<div data-show="waiting" hidden="">');
    expect(await requests()).toEqual([]);
  });
});

describe('The links of mails', () => {
  const path = (page: string, link: string) => `${REQUEST_PATH}${page}/?lien=${link}`;

  async function asked(): Promise<{ confirm: string; mine: string }> {
    const sent = await intake.post(REQUEST_PATH, intake.filled());
    const mine = /lien=(.*)#envoyee$/.exec(sent.headers.get('location') ?? '')?.[1] ?? '';
    const { text } = JSON.parse(String((await mails())[0]?.['content'])) as { text: string };
    return { confirm: /lien=([\w.-]+)/.exec(text)?.[1] ?? '', mine };
  }

  const state = async () => (await requests())[0]?.['state'];

  test('show what is confirmed; the button confirms it, once', async () => {
    const { confirm } = await asked();
    const shown = await intake.get(path('confirmer', confirm));
    expect(shown.html).toMatch(
      /Confirmez votre demande.*Lycée Lalande.*28\u00A0élèves.*Confirmer ma demande/s,
    );
    expect(shown.html).toContain(`name="lien" value="${confirm}"`);
    expect(await state()).toBe('new');
    const posted = { lien: confirm, action: 'confirmer' };
    const sent = await intake.post(path('confirmer', confirm), posted);
    expect(sent.status).toBe(303);
    expect((await intake.get(sent.headers.get('location') ?? '')).html).toContain(
      'Votre demande est confirmée',
    );
    expect((await intake.post(path('confirmer', confirm), posted)).status).toBe(303);
    expect(await state()).toBe('confirmed');
    expect((await intake.get(path('confirmer', confirm))).html).toContain('déjà confirmée');
    expect((await mails()).map(({ kind }) => kind)).toEqual(['confirm', 'received']);
  });

  test('that are too old confirm nothing and say so', async () => {
    const { confirm } = await asked();
    intake.now = new Date(intake.now.getTime() + 49 * 3_600_000);
    const answers = [
      await intake.get(path('confirmer', confirm)),
      await intake.post(path('confirmer', confirm), { lien: confirm }),
    ];
    for (const { status, html } of answers) {
      expect(status).toBe(410);
      expect(html).toContain('Ce lien est trop ancien');
    }
    expect(await state()).toBe('new');
  });

  test('serve what they are for alone', async () => {
    const { confirm, mine } = await asked();
    expect((await intake.get(path('confirmer', mine))).status).toBe(404);
    expect((await intake.get(path('ma-demande', confirm))).status).toBe(404);
    expect((await intake.get(path('ma-demande', `${mine}x`))).status).toBe(404);
  });

  test('cancel when asked twice, from our own page alone', async () => {
    const { confirm, mine } = await asked();
    const page = path('ma-demande', mine);
    const surely = { lien: mine, action: 'annuler-vraiment' };
    const first = await intake.post(page, { lien: mine, action: 'annuler' });
    expect(first.html).toMatch(/Annuler cette demande\u202F\?.*value="annuler-vraiment".*Oui, annuler/s);
    expect((await intake.post(page, surely, { origin: 'https://ailleurs.example' })).status).toBe(403);
    expect(await state()).toBe('new');
    const sent = await intake.post(page, surely);
    expect(sent.headers.get('location')).toContain('/ma-demande/');
    expect(await state()).toBe('cancelled');
    const shown = await intake.get(page);
    expect(shown.html).toContain('Votre demande est annulée');
    expect(shown.html).toContain('<form method="post" data-show="action" hidden="">');
    expect((await intake.get(path('confirmer', confirm))).html).toContain('Votre demande est annulée');
    expect((await mails()).map(({ kind }) => kind)).toEqual(['confirm', 'cancelled']);
  });

  test('lead to the calendar file of an accepted date', async () => {
    const { mine } = await asked();
    const session = await world.session();
    const { acceptRequest } = compiled<Change>('src/requests/change-request');
    await acceptRequest(cms.strapi, Number((await requests())[0]?.['id']), session, intake.now);
    const { html } = await intake.get(path('ma-demande', mine));
    expect(html).toContain('Votre demande est acceptée');
    expect(html).toContain(`/interventions-scolaires/dates/${session}.ics">Ajouter`);
  });
});

test('on its own host, pages load from the site and lead there; the form posts to where it came from', async () => {
  const own = await intake.get(REQUEST_PATH);
  expect(own.html).toContain(`<link rel="stylesheet" href="${intake.site.url}/_astro/page.css">`);
  expect(own.html).toContain(`<a href="${intake.site.url}/metiers/">`);
  expect(own.html).toContain(`<form action="${REQUEST_PATH}"`);
  const policy = own.headers.get('content-security-policy');
  expect(policy).toContain(`style-src 'self' ${intake.site.url}; form-action 'self'; base-uri 'none'`);
  const behind = await intake.get(REQUEST_PATH, { 'x-forwarded-host': new URL(intake.site.url).host });
  expect(behind.html).toContain('<a href="/metiers/">');
});
