/** An intervention of the test's own with two dates ahead, on the site before anybody asks for them. */
import { vi } from 'vitest';
import type { Office } from '../desk/accounts.ts';
import { signIn } from '../admin.ts';
import type { Place } from '../product.ts';

export interface World {
  intervention: string;
  title: string;
  path: string;
  /** Document ids. The first date has 30 places, 2 of them taken by phone; the second one 60. */
  first: string;
  second: string;
}

/** As the site’s settings name it: whom a school reaches when the form does not answer. */
export const service = {
  service: 'Service des stages',
  email: 'stages@departement.example',
  phone: '04 00 00 00 00',
};

const title = 'Atelier d’essai des métiers du soin';
const slug = 'atelier-d-essai-des-metiers-du-soin';
const DAY_IN_MS = 24 * 3_600_000;

/** At 10 or 11 in Paris, whatever the season. */
function onDay(days: number): { start: string; end: string } {
  const day = new Date(Date.now() + days * DAY_IN_MS).toISOString().slice(0, 10);
  return { start: `${day}T09:00:00.000Z`, end: `${day}T10:00:00.000Z` };
}

export async function makeWorld(place: Place, office: Office): Promise<World> {
  await office.replace('/content-manager/single-types/api::site-settings.site-settings', {
    contact: service,
  });
  const admin = await signIn(place);
  const intervention = await admin.create('school-intervention', {
    title,
    slug,
    goal: 'Découvrir des gestes qui aident.',
    format: 'workshop',
    durationMinutes: 60,
    levels: ['troisieme'],
    placeKind: 'in_school',
  });
  await admin.publish('school-intervention', intervention);
  const commune = await admin.anyId('commune');
  const date = (days: number, placesTotal: number, placesTaken: number) =>
    admin.create('intervention-session', {
      intervention: { connect: [{ documentId: intervention }] },
      commune: { connect: [{ documentId: commune }] },
      ...onDay(days),
      place: 'Salle des fêtes',
      state: 'open',
      placesTotal,
      placesTaken,
    });
  const first = await date(45, 30, 2);
  const second = await date(59, 60, 0);
  const world = { intervention, title, path: `/interventions-scolaires/${slug}/`, first, second };
  await untilSite(place, world.path, placesLeft(28, 30));
  return world;
}

/** As a page says it: « 28 places libres sur 30 ». */
export function placesLeft(free: number, total: number): RegExp {
  return new RegExp(`${free}\\splaces libres sur\\s${total}`);
}

/** Until the page says so: nobody tells the publisher, it finds out. Gives how long that took. */
export async function untilSite({ siteUrl }: Place, path: string, words: RegExp): Promise<number> {
  const since = performance.now();
  await vi.waitFor(
    async () => {
      const html = await (await fetch(siteUrl + path)).text();
      if (!words.test(html)) throw new Error(`${path} does not say ${words} yet.`);
    },
    { timeout: 60_000, interval: 50 },
  );
  return performance.now() - since;
}
