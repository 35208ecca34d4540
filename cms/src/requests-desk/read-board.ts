/** The board: open requests whole, closed ones counted and then given by the page. */
import type { Core } from '@strapi/strapi';
import { readRequestSettings } from '../requests/settings';
import { REQUEST, REQUEST_TABLE, type RequestRow } from '../requests/tables';
import { closedStates, openStates, type BoardAnswer, type ClosedAnswer, type ClosedState } from './desk';
import { toCards } from './read-cards';
import { searchRequests, type Search } from './search-requests';
import { byUrgency } from './words';

const PAGE_SIZE = 25;

export async function readBoard(strapi: Core.Strapi, search: Search): Promise<BoardAnswer> {
  const open = await toCards(strapi, await searchRequests(strapi, openStates, search));
  const { overdueDays } = await readRequestSettings(strapi);
  return {
    open: open.toSorted(byUrgency),
    closed: await countClosed(strapi, search),
    schoolYears: await schoolYears(strapi),
    overdueDays,
  };
}

export async function readClosed(
  strapi: Core.Strapi,
  state: ClosedState,
  search: Search,
  page: number,
): Promise<ClosedAnswer> {
  const offset = (page - 1) * PAGE_SIZE;
  const { rows, total } =
    search.words === ''
      ? await pageOf(strapi, state, search, offset)
      : await pageOfFound(strapi, state, search, offset);
  return { requests: await toCards(strapi, rows), total, pageSize: PAGE_SIZE };
}

interface Rows {
  rows: RequestRow[];
  total: number;
}

async function pageOf(strapi: Core.Strapi, state: string, search: Search, offset: number): Promise<Rows> {
  const where = { state, ...(search.schoolYear !== null && { schoolYear: search.schoolYear }) };
  const query = strapi.db.query(REQUEST);
  const rows = await query.findMany({ where, orderBy: { id: 'desc' }, offset, limit: PAGE_SIZE });
  return { rows: rows as RequestRow[], total: await query.count({ where }) };
}

async function pageOfFound(
  strapi: Core.Strapi,
  state: string,
  search: Search,
  offset: number,
): Promise<Rows> {
  const found = await searchRequests(strapi, [state], search);
  return { rows: found.slice(offset, offset + PAGE_SIZE), total: found.length };
}

async function countClosed(strapi: Core.Strapi, search: Search): Promise<Record<ClosedState, number>> {
  const counts: Record<ClosedState, number> = { done: 0, refused: 0, cancelled: 0 };
  if (search.words !== '')
    for (const { state } of await searchRequests(strapi, closedStates, search))
      counts[state as ClosedState] += 1;
  else for (const state of closedStates) counts[state] = (await pageOf(strapi, state, search, 0)).total;
  return counts;
}

async function schoolYears(strapi: Core.Strapi): Promise<string[]> {
  const rows = (await strapi.db
    .getConnection(REQUEST_TABLE)
    .distinct('school_year')
    .orderBy('school_year', 'desc')) as { school_year: string }[];
  return rows.map(({ school_year: year }) => year);
}
