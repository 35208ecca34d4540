/** What the publisher says of entries, as lines show it. Pure. */
import { typeLabel } from 'shared/cms/field-labels';
import type { ContentType } from 'shared/domain/content-types';
import type { PublisherStatus } from 'shared/domain/publisher-status';
import { uidOf } from '../public-types';
import type { DeskEntry } from './desk-answer';
import { formLink } from '../entries/form-link';

/** An entry with several problems comes once, with the first of them. @param readable uids this person may read. */
export function problemsByEntry(
  problems: PublisherStatus['problems'],
  readable: ReadonlySet<string>,
): DeskEntry[] {
  const entries = new Map<string, DeskEntry>();
  for (const { type, documentId, title, field, message } of problems) {
    const uid = uidOf(type);
    const link = formLink(uid, documentId);
    if (!readable.has(uid) || entries.has(link)) continue;
    entries.set(link, { title, type: typeLabel(type), why: `${field} ${message}`, link });
  }
  return [...entries.values()];
}

/** Remarks on pages that no entry is behind lead nowhere, and stay with the publication's own block. */
export function remarksOnEntries(
  remarks: PublisherStatus['remarks'],
  readable: ReadonlySet<string>,
): DeskEntry[] {
  return remarks.flatMap(({ entry, message }) => {
    if (entry === null) return [];
    const link = new URL(entry.adminUrl).pathname.replace(/^\/admin/, '');
    const uid = /api::[\w-]+\.[\w-]+/.exec(link)?.[0] ?? '';
    if (!readable.has(uid)) return [];
    return [
      { title: entry.title, type: typeLabel(uid.replace(/^.*\./, '') as ContentType), why: message, link },
    ];
  });
}
