/**
 * A school finds a date, asks for it and gets an answer: in a browser, by mail, and at the desk of the staff. Then what
 * must not happen: a word of a request where the public reads, a false « sent », a request that is lost or kept twice.
 */
import type { Browser } from 'playwright-core';
import { launchBrowser } from 'site/e2e/browser';
import { readCalendar } from 'shared/testing/read-calendar';
import { CONFIRM_PATH, MY_REQUEST_PATH, REQUEST_PATH } from 'shared/intake/form-fields';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openOffice, people, type Office } from './desk/accounts.ts';
import { faultsOf, faultsOfDialog } from './desk/examine.ts';
import { comeIn, type Person } from './desk/person.ts';
import { makePlace, removePlace, type Place } from './product.ts';
import {
  marksInAnswers,
  marksInFiles,
  marksInGraphql,
  marksInTexts,
  missingInDatabase,
} from './requests/find-marks.ts';
import { calendarIn, linkIn, openLetterbox, type Letterbox } from './requests/letterbox.ts';
import { marked, markedByStaff } from './requests/marks.ts';
import { openParts, type Parts } from './requests/parts.ts';
import { takeForm } from './requests/plain-form.ts';
import { axeFaultsIn, comeToSite, fillByKeyboard, fillIn, referenceOn, send } from './requests/visitor.ts';
import { makeWorld, placesLeft, service, untilSite, type World } from './requests/world.ts';

let place: Place;
let parts: Parts;
let letterbox: Letterbox;
let office: Office;
let world: World;
let browser: Browser;
/** Every address that browsers of schools and of the desk asked for. */
const addresses: string[] = [];

beforeAll(async () => {
  place = await makePlace();
  letterbox = await openLetterbox();
  // The log tells all it can, and GraphQL describes itself: both are searched for what must not be there.
  Object.assign(place.environment, { SMTP_URL: letterbox.url, CMS_DEV_TOOLS: 'yes', LOG_LEVEL: 'debug' });
  parts = await openParts(place);
  browser = await launchBrowser();
  await parts.start('cms');
  await parts.start('site');
  await parts.start('publisher');
  office = await openOffice(place);
  await office.engage('schools-officer');
  world = await makeWorld(place, office);
});
afterAll(async () => {
  await browser?.close();
  await parts?.stopAll();
  await letterbox?.close();
  await removePlace(place);
});

const { wish1, wish2, wish3, ...ofSchool } = marked;
/** The reference of the request that is followed from the form to its end. */
let reference: string;

const read = async (path: string) => (await fetch(place.siteUrl + path)).text();

describe('A teacher without a script', () => {
  test('finds a date, is told of a mistake beside its field, gets a number, and the page shows that places are gone', async () => {
    const { page, asked, leave } = await comeToSite(browser, { script: false });
    await page.goto(`${place.siteUrl}/interventions-scolaires/`);
    const facets = page.getByRole('navigation', { name: 'Les interventions par critère' });
    await facets.getByRole('link', { name: '3e', exact: true }).click();
    await page.getByRole('link', { name: world.title }).first().click();
    await page
      .getByRole('link', { name: /^Demander cette date/ })
      .first()
      .click();
    expect(await page.locator('#intervention').inputValue()).toBe(world.intervention);
    expect(await page.locator('#session').inputValue()).toBe(world.first);

    await fillIn(page, { ...ofSchool, level: 'troisieme', pupils: 'vingt-cinq', adults: '2' });
    await send(page);
    await page.getByRole('heading', { name: 'Votre demande n’est pas encore envoyée' }).waitFor();
    expect(await page.title()).toMatch(/^Erreur/);
    expect(await page.locator('#fault-pupils').innerText()).toContain('en chiffres');
    expect(await page.locator('#pupils').inputValue()).toBe('vingt-cinq');
    expect(await page.locator('#message').inputValue()).toBe(marked.message);
    expect(await axeFaultsIn(browser, page)).toEqual([]);

    await fillIn(page, { pupils: '25' });
    await send(page);
    reference = await referenceOn(page);
    expect(reference).toMatch(/^DI-[0-9A-Z]{6}$/);
    const waited = await untilSite(place, world.path, placesLeft(3, 30));
    console.info(`The page showed the places ${Math.round(waited)} ms after the number.`);
    expect(await axeFaultsIn(browser, page)).toEqual([]);
    addresses.push(...asked);
    await leave();
  });

  test('confirms by the mail’s link, which by itself confirms nothing', async () => {
    const mail = await letterbox.mail(reference);
    expect(mail.recipients).toEqual([marked.email]);
    const { page, asked, leave } = await comeToSite(browser, { script: false });
    await page.goto(linkIn(mail, place.siteUrl + CONFIRM_PATH));
    expect(await axeFaultsIn(browser, page)).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: 'Confirmer ma demande' }).click();
    await page.getByRole('heading', { level: 1, name: 'Votre demande est confirmée' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(MY_REQUEST_PATH);
    expect(await axeFaultsIn(browser, page)).toEqual([]);
    await letterbox.mail('Votre demande est bien arrivée');
    addresses.push(...asked);
    await leave();
  });
});

/** Sent while the mail server is down. */
let other: string;

describe('The mail server is down', () => {
  beforeAll(() => letterbox.close());
  afterAll(() => letterbox.open());

  test('while a teacher with a script finds a date and asks for it by the keyboard: the number is given', async () => {
    const { page, asked, leave } = await comeToSite(browser, { script: true });
    await page.goto(`${place.siteUrl}/interventions-scolaires/`);
    await page.getByLabel('Niveau', { exact: true }).selectOption('3e');
    await page.getByLabel('Format', { exact: true }).selectOption('Atelier');
    const dates = page.getByRole('link', { name: new RegExp(`^Demander cette date.*${world.title}`) });
    await vi.waitFor(async () => expect(await dates.count()).toBe(2), 20_000);
    await dates.last().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === REQUEST_PATH);
    const { school, commune, person, role, phone } = marked;
    const email = marked.email.replace('mail', 'courriel');
    await fillByKeyboard(page, { school, commune, level: '3e', pupils: '20', person, role, email, phone });
    await send(page);
    other = await referenceOn(page);
    expect(other).not.toBe(reference);
    await vi.waitFor(async () => expect(await page.evaluate('sessionStorage.length')).toBe(0), 20_000);
    addresses.push(...asked);
    await leave();
    await untilSite(place, world.path, placesLeft(40, 60));
  });
});

const publicDate = async () => {
  const { dates } = readCalendar(await read(`/interventions-scolaires/dates/${world.first}.ics`));
  const [date] = dates;
  if (!date) throw new Error('The date’s file has no date.');
  return { ...date, sequence: Number(date.property('sequence')) };
};

describe('The référent', () => {
  let officer: Person;
  beforeAll(async () => {
    officer = await comeIn(browser, place, people['schools-officer'].email);
    officer.page.on('request', (request) => addresses.push(request.url()));
    // Strapi puts another head in the place of one that is scrolled away.
    await officer.page.setViewportSize({ width: 1280, height: 2400 });
  });

  test('finds the request on the board, notes something and accepts: the school gets the date for its calendar', async () => {
    const { page } = officer;
    await officer.visit('/demandes');
    const card = page
      .getByRole('region', { name: 'Confirmées par l’école' })
      .getByRole('link', { name: `${marked.school}, demande ${reference}` });
    await card.waitFor();
    expect(await faultsOf(page.getByRole('main'))).toEqual([]);
    await page.getByLabel('Référence, école, commune ou personne').fill(marked.person);
    await officer.press('Chercher');
    await page.getByText('2 demandes en cours').waitFor();
    await card.click();

    await page.getByLabel('Ajouter une note').waitFor();
    expect(await faultsOf(page.getByRole('main'))).toEqual([]);
    await page.getByLabel('Ajouter une note').fill(markedByStaff.note);
    await officer.press('Ajouter la note');
    await page.getByText('La note est ajoutée').waitFor();
    expect(await faultsOfDialog(page, 'Accepter')).toEqual([]);
    await officer.press('Accepter');
    await officer.press('Accepter la demande');
    await page.getByText('La demande est acceptée. L’école reçoit un mail.').waitFor();

    const { method, dates } = calendarIn(await letterbox.mail('Votre demande est acceptée'));
    const shown = await publicDate();
    expect(method).toBe('PUBLISH');
    expect(dates).toHaveLength(1);
    expect(dates[0]).toMatchObject({ uid: shown.uid, start: shown.start, status: 'CONFIRMED' });
    await untilSite(place, world.path, placesLeft(3, 30));
  });

  test('moves the date: the same event, later, with a higher SEQUENCE, in the mail and on the site', async () => {
    const before = await publicDate();
    const day = new Date(Date.parse(before.start) + 7 * 24 * 3_600_000).toISOString().slice(0, 10);
    await officer.press('Déplacer');
    await officer.page.getByRole('dialog').getByLabel(/^Jour/).fill(day);
    await officer.press('Déplacer la demande');
    await officer.page.getByText('La demande est déplacée. L’école reçoit un mail.').waitFor();

    const { dates } = calendarIn(await letterbox.mail('Votre intervention change de date'));
    const after = await vi.waitFor(async () => {
      const now = await publicDate();
      expect(now.sequence).toBeGreaterThan(before.sequence);
      return now;
    }, 60_000);
    expect(after).toMatchObject({ uid: before.uid, status: 'CONFIRMED' });
    expect(after.start.slice(0, 10)).toBe(day);
    expect(dates[0]).toMatchObject({ uid: after.uid, start: after.start, status: 'CONFIRMED' });
    expect(Number(dates[0]?.property('sequence'))).toBe(after.sequence);
  });

  test('cancels it: the event is cancelled in the mail and on the site', async () => {
    const { page } = officer;
    const before = await publicDate();
    const type = 'api::intervention-session.intervention-session';
    await officer.visit(`/content-manager/collection-types/${type}/${world.first}`);
    await page.getByRole('combobox', { name: 'État', exact: true }).click();
    await page.getByRole('option', { name: 'Annulée' }).click();
    await officer.save();

    const { method, dates } = calendarIn(await letterbox.mail('Votre demande est annulée'));
    expect(method).toBe('CANCEL');
    expect(dates[0]).toMatchObject({ uid: before.uid, status: 'CANCELLED' });
    const after = await vi.waitFor(async () => {
      const now = await publicDate();
      expect(now.status).toBe('CANCELLED');
      return now;
    }, 60_000);
    expect(after).toMatchObject({ uid: before.uid, start: before.start });
    expect(after.sequence).toBeGreaterThan(before.sequence);
  });

  test('refuses a request without a date, and keeps who goes where', async () => {
    const wishes = { intervention: world.intervention, session: '', wish1, wish2, wish3 };
    const form = await takeForm(place, { ...ofSchool, ...wishes, level: 'seconde', pupils: '12' });
    const refused = await form.send();
    expect(refused.reference).not.toBeNull();
    await officer.visit(`/demandes/${refused.reference}`);
    await officer.page.getByText(wish1).waitFor();
    await officer.press('Refuser');
    await officer.page.getByLabel(/^Raison, telle que/).fill(markedByStaff.reason);
    await officer.press('Refuser la demande');
    await officer.page.getByText('La demande est refusée. L’école reçoit un mail.').waitFor();
    expect((await letterbox.mail('n’est pas acceptée')).text).toContain(markedByStaff.reason);

    const { intervener: name, organization, intervenerNote: note } = markedByStaff;
    const { email, phone } = marked;
    const { id } = (await office.create('/interveners/', { name, organization, email, phone, note })) as {
      id: number;
    };
    await office.replace(`/interveners/sessions/${world.second}`, { interveners: [id] });
  });
});

describe('Parts of the product are down', () => {
  const more = { email: 'direction@etablissement.example', school: '0010013J', commune: '' };
  const asked = () => ({
    ...ofSchool,
    ...more,
    intervention: world.intervention,
    session: world.second,
    level: 'troisieme',
  });
  const placesTaken = async () => {
    const query = `{ interventionSession(documentId: "${world.second}") { placesTaken } }`;
    const answer = await fetch(`${place.cmsUrl}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${parts.environment['CMS_READ_TOKEN']}`,
      },
      body: JSON.stringify({ query }),
    });
    const { data } = (await answer.json()) as { data: { interventionSession: { placesTaken: number } } };
    return data.interventionSession.placesTaken;
  };

  test('without the publisher a request is kept and its places count; the page is right once it is back', async () => {
    await parts.stop('publisher');
    const { reference: kept } = await (await takeForm(place, { ...asked(), pupils: '10' })).send();
    expect(kept).not.toBeNull();
    expect(await placesTaken()).toBe(30);
    expect(await read(world.path)).toMatch(placesLeft(40, 60));
    await parts.start('publisher');
    await untilSite(place, world.path, placesLeft(30, 60));
  });

  test('without the CMS nothing is said to be sent; the same form, sent again and again, is one request', async () => {
    const form = await takeForm(place, { ...asked(), pupils: '5' });
    await parts.cutPower();
    for (const answer of [await form.send(), await restartedSite(() => form.send())]) {
      expect(answer).toMatchObject({ status: 503, reference: null });
      for (const words of [service.phone, `mailto:${service.email}`, 'elle n’est pas enregistrée'])
        expect(answer.html).toContain(words);
    }
    await Promise.all([parts.start('cms'), parts.start('publisher')]);
    const [one, two] = await Promise.all([form.send(), form.send()]);
    expect(one.reference).toMatch(/^DI-/);
    expect(two.reference).toBe(one.reference);
    expect((await form.send()).reference).toBe(one.reference);
    expect(await placesTaken()).toBe(35);
    await untilSite(place, world.path, placesLeft(25, 60));
    await letterbox.mail(one.reference ?? '');
    expect(await letterbox.mails(one.reference ?? '')).toHaveLength(1);
  });
});

async function restartedSite<T>(then: () => Promise<T>): Promise<T> {
  await parts.stop('site');
  await parts.start('site');
  return then();
}

test('The mail that could not leave arrives once the mail server is back, once', async () => {
  await letterbox.mail(other, 180_000);
  expect(await letterbox.mails(other)).toHaveLength(1);
});

describe('What a school says of itself', () => {
  test('is in the database', () => {
    expect(missingInDatabase(place, { ...marked, ...markedByStaff })).toEqual([]);
  });

  test('is in no file: neither release nor snapshot nor log', () => {
    expect(marksInFiles(place)).toEqual({});
  });

  test('is in nothing that GraphQL tells, to the site or to the preview', async () => {
    expect(await marksInGraphql(place, parts.environment)).toEqual({});
  });

  test('is in no answer of REST, of the admin without its right, or of the form', async () => {
    expect(await marksInAnswers(place, parts.environment)).toEqual({});
  });

  test('is in no address that a browser asked for', () => {
    expect(addresses.length).toBeGreaterThan(100);
    expect(marksInTexts(addresses.map((address) => [address.split('?')[0] ?? '', address]))).toEqual({});
  });
});
