/** The check of links to other sites: reads what is online, asks each address once, keeps what came of it. */
import type { Core } from '@strapi/strapi';
import { parisDay } from 'shared/domain/paris-time';
import { askAddress, type Status } from './ask-address';
import { eachByHost } from './by-host';
import { isCutOff, judge } from './judge';
import { internet, type Network } from './network';
import { readPlaces } from './read-places';
import { LINK, PLACE, type LinkRow, type PlaceRow } from './tables';
import { endCheck, takeCheck } from './turn';

/** A night has no time for more; the others come next, as those checked longest ago go first. */
const MOST = 5000;
/** Rows of one insert: databases take only so many values. */
const CHUNK = 500;

/**
 * Gives how many addresses were asked; undefined when another check runs, or the last one ended less than `pause` (ms)
 * ago.
 */
export async function checkLinks(
  strapi: Core.Strapi,
  now: Date,
  pause: number,
  network: Network = internet,
): Promise<number | undefined> {
  if (!(await takeCheck(strapi, now, pause))) return undefined;
  try {
    const places = await readPlaces(strapi);
    const known = await knownLinks(strapi);
    const statuses = await askAll(mostUrgent(places, known), network);
    if (isCutOff([...statuses.values()])) throw new Error('No site answers: this server is cut off.');
    await keep(strapi, places, linkRows(places, known, statuses, now));
    await endCheck(strapi, now);
    return statuses.size;
  } catch (error) {
    await endCheck(strapi, null);
    throw error;
  }
}

async function knownLinks(strapi: Core.Strapi): Promise<Map<string, LinkRow>> {
  const rows: LinkRow[] = await strapi.db.query(LINK).findMany({});
  return new Map(rows.map((row) => [row.address, row]));
}

function mostUrgent(places: PlaceRow[], known: Map<string, LinkRow>): string[] {
  const age = (address: string) => Number(known.get(address)?.checkedAt ?? 0);
  const addresses = [...new Set(places.map(({ address }) => address))];
  return addresses.toSorted((a, b) => age(a) - age(b)).slice(0, MOST);
}

async function askAll(addresses: string[], network: Network): Promise<Map<string, Status>> {
  const statuses = new Map<string, Status>();
  await eachByHost(addresses, async (address) => {
    statuses.set(address, await askAddress(address, network));
  });
  return statuses;
}

/** What was not asked this time keeps what is known of it; what no entry leads to any more is forgotten. */
function linkRows(
  places: PlaceRow[],
  known: Map<string, LinkRow>,
  statuses: Map<string, Status>,
  now: Date,
): LinkRow[] {
  const addresses = [...new Set(places.map(({ address }) => address))];
  return addresses.flatMap((address) => {
    const before = known.get(address);
    const status = statuses.get(address);
    if (status === undefined) return before ? [before] : [];
    return [{ address, ...judge(before, status, parisDay(now)), checkedAt: String(now.getTime()) }];
  });
}

async function keep(strapi: Core.Strapi, places: PlaceRow[], links: LinkRow[]): Promise<void> {
  await strapi.db.transaction(async () => {
    await replace(
      strapi,
      LINK,
      links.map(({ address, status, failedOn, isDead, checkedAt }) => ({
        address,
        status,
        failedOn,
        isDead,
        checkedAt,
      })),
    );
    await replace(strapi, PLACE, places);
  });
}

async function replace(strapi: Core.Strapi, table: string, rows: object[]): Promise<void> {
  await strapi.db.query(table).deleteMany({});
  for (let from = 0; from < rows.length; from += CHUNK) {
    await strapi.db.query(table).createMany({ data: rows.slice(from, from + CHUNK) });
  }
}
