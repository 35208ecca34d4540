/**
 * The types in which a person speaks, with a dated consent: one table. Their versions lose what they hold when the entry
 * is deleted, at once, and when its consent has ended, the night after.
 */
import type { ContentType } from 'shared/domain/content-types';
import { uidOf, type ContentUid } from '../public-types';

/** By type, the field with the consent's last day. */
const consentFields: Partial<Record<ContentType, string>> = {
  testimonial: 'consentUntil',
};

export const personalTypes: readonly { uid: ContentUid; consent: string }[] = Object.entries(
  consentFields,
).map(([type, consent]) => ({ uid: uidOf(type), consent }));

export function isPersonal(uid: ContentUid): boolean {
  return personalTypes.some((type) => type.uid === uid);
}
