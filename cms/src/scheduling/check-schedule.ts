/** What stops a schedule at the save: dates in the wrong order, and a person who may not publish. */
import type { Core } from '@strapi/strapi';
import { fieldError } from '../documents/field-error';
import type { ContentUid } from '../public-types';
import { mayPublish } from '../roles/may-publish';
import { isInOrder, type Schedule } from './due';
import { scheduleFields } from './fields';

const WRONG_ORDER =
  '« Retirer du site le » doit venir après « Mettre en ligne le » : sinon la page ne paraîtrait jamais.';
const NOT_ALLOWED =
  'Vous ne pouvez pas mettre de page en ligne : demandez cette date à une personne qui le peut.';

/** Throws a ValidationError in French, shown beside the field. `data` may name none, one or both of the dates. */
export async function checkSchedule(
  strapi: Core.Strapi,
  uid: ContentUid,
  documentId: string | undefined,
  data: Schedule,
): Promise<void> {
  const stored = await storedSchedule(strapi, uid, documentId);
  const wanted = { ...stored, ...given(data) };
  const changed = (['publishAt', 'unpublishAt'] as const).find(
    (name) => instant(wanted[name]) !== instant(stored[name]),
  );
  if (changed === undefined) return;
  // A date is a publication later on: it takes the same right.
  if (!mayPublish(strapi, uid)) throw fieldError([changed], NOT_ALLOWED);
  if (!isInOrder(wanted)) throw fieldError(['unpublishAt'], WRONG_ORDER);
}

async function storedSchedule(
  strapi: Core.Strapi,
  uid: ContentUid,
  documentId: string | undefined,
): Promise<Schedule> {
  if (documentId === undefined) return {};
  const draft = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null },
    select: ['id', ...scheduleFields(strapi.contentType(uid))],
  });
  return (draft as Schedule | null) ?? {};
}

function given({ publishAt, unpublishAt }: Schedule): Schedule {
  return { ...(publishAt !== undefined && { publishAt }), ...(unpublishAt !== undefined && { unpublishAt }) };
}

function instant(date: string | null | undefined): number | null {
  return date ? Date.parse(date) : null;
}
