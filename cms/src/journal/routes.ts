/** `GET /journal`: the acts, for those who may read them. There is no other request: nobody writes or removes one. */
import type { Core } from '@strapi/strapi';
import { addDays, parisInstant } from 'shared/domain/paris-time';
import { openAdminRoutes, type AdminContext } from '../admin-routes/admin-routes';
import { actKinds, type ActKind, type JournalAnswer } from './acts';
import { readActs } from './journal';

const PAGE_SIZE = 50;

export function openJournal(strapi: Core.Strapi): void {
  openAdminRoutes(strapi, '/journal', [
    { method: 'GET', path: '/', right: 'admin::journal.read', handler: (context) => tell(strapi, context) },
  ]);
}

async function tell(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const { page, kind, from, to } = context.query;
  const first = dayOf(from);
  const last = dayOf(to);
  const found = await readActs(strapi, {
    ...(isKind(kind) && { kind }),
    ...(first !== undefined && { from: startOf(first) }),
    ...(last !== undefined && { to: startOf(addDays(last, 1)) }),
    offset: (pageOf(page) - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  });
  context.body = { ...found, pageSize: PAGE_SIZE } satisfies JournalAnswer;
}

function isKind(value: unknown): value is ActKind {
  return typeof value === 'string' && Object.hasOwn(actKinds, value);
}

function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;
}

function startOf(day: string): number {
  return parisInstant(day, '00:00').getTime();
}

function pageOf(value: unknown): number {
  return typeof value === 'string' && /^[1-9]\d{0,6}$/.test(value) ? Number(value) : 1;
}
