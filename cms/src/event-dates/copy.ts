/** Copies an entry with its dates moved, by Strapi's own copy, so that every rule of a copy runs. */
import type { Core } from '@strapi/strapi';
import { daysBetween, firstDay } from 'shared/domain/event-dates';
import { fieldError } from '../documents/field-error';
import { uidOf } from '../public-types';
import { readDated, ways } from './dated-entries';
import type { CopyAnswer, CopyRequest, DatedType } from './desk';

const NO_DATE = 'Cette entrée n’a pas encore de date\u202F: complétez-la avant de la dupliquer.';

interface Original {
  type: DatedType;
  documentId: string;
}

interface Documents {
  clone(params: { documentId: string; data: object }): Promise<CopyAnswer>;
}

/** Null when there is no such entry. Throws a ValidationError in French when it has no date to move. */
export async function copyWithMovedDates(
  strapi: Core.Strapi,
  { type, documentId }: Original,
  wanted: CopyRequest,
  author: number,
): Promise<CopyAnswer | null> {
  return await strapi.db.transaction(async () => {
    const entry = await readDated(strapi, type, documentId);
    if (entry === null) return null;
    const first = firstDay(entry.dates);
    if (first === null) throw fieldError(['dates'], NO_DATE);
    const data = {
      ...ways[type].change(entry, wanted.title, daysBetween(first, wanted.firstDay)),
      createdBy: author,
      updatedBy: author,
    };
    const documents = strapi.documents(uidOf(type)) as unknown as Documents;
    const copy = await documents.clone({ documentId, data });
    return { documentId: copy.documentId };
  });
}
