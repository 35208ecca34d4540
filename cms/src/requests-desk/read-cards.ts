/** Requests as cards: with the names of what they are about, and nothing of a person. */
import type { Core } from '@strapi/strapi';
import { labelOf } from 'shared/domain/vocabularies';
import { unsentWhy } from '../desk-lines/words';
import type { MailRow } from '../mail/outbox/table';
import { kindLabels } from '../mail/words/kind-labels';
import { uidOf } from '../public-types';
import { mailsToMend } from '../requests/mails-to-mend';
import { SESSION } from '../requests/places';
import type { RequestRow } from '../requests/tables';
import type { RequestCard, When } from './desk';

const GONE = 'Intervention supprimée';

interface DateRow extends Pick<When, 'start' | 'end' | 'place'> {
  documentId: string;
  commune: { name: string } | null;
}

/** In the order of `rows`: one question for all dates, one for all interventions. */
export async function toCards(strapi: Core.Strapi, rows: readonly RequestRow[]): Promise<RequestCard[]> {
  const [titles, dates] = [await titlesOf(strapi, rows), await datesOf(strapi, rows)];
  const mails = (await mailsToMend(strapi)).filter(({ kind }) => kind !== 'newRequest');
  const now = new Date();
  return rows.map((row) => ({
    reference: row.reference,
    state: row.state,
    waiting: row.waiting,
    holdUntil: row.holdUntil,
    school: row.school,
    commune: row.commune,
    intervention: titles.get(row.intervention) ?? GONE,
    date: row.session === null ? null : (dates.get(row.session) ?? null),
    wishes: row.wishes,
    level: labelOf('school-level', row.level),
    pupils: row.pupils,
    adults: row.adults,
    createdAt: row.createdAt,
    confirmedAt: row.confirmedAt,
    unsent: mails.filter(({ about }) => about === row.id).map((mail) => unsentWords(mail, now)),
  }));
}

function unsentWords(mail: MailRow, now: Date): string {
  return `Mail non parti, «\u202F${kindLabels[mail.kind]}\u202F»\u202F: ${unsentWhy(mail, now)}`;
}

async function titlesOf(strapi: Core.Strapi, rows: readonly RequestRow[]): Promise<Map<string, string>> {
  const documentId = { $in: distinct(rows.map(({ intervention }) => intervention)) };
  // The version online comes last, and wins.
  const found = (await strapi.db.query(uidOf('school-intervention')).findMany({
    where: { documentId },
    select: ['documentId', 'title'],
    orderBy: { id: 'asc' },
  })) as { documentId: string; title: string }[];
  return new Map(found.map(({ documentId: id, title }) => [id, title]));
}

async function datesOf(strapi: Core.Strapi, rows: readonly RequestRow[]): Promise<Map<string, When>> {
  const documentId = { $in: distinct(rows.flatMap(({ session }) => session ?? [])) };
  const found = (await strapi.db
    .query(SESSION)
    .findMany({ where: { documentId }, populate: { commune: { select: ['name'] } } })) as DateRow[];
  return new Map(
    found.map(({ documentId: id, start, end, place, commune }) => [
      id,
      { start, end, place, commune: commune?.name ?? null },
    ]),
  );
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
