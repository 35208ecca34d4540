/** The fields of the schedule: an editor's own, in every type with drafts; no visitor and no page ever asks for them. */
import type { Core } from '@strapi/strapi';
import { extension } from '../graphql/extension';
import { publicTypes, uidOf, type ContentUid } from '../public-types';

/**
 * `scheduleProblem` holds, in French, what kept a date from being met. The CMS alone writes it; while it is there the
 * date is not tried again, and any save takes it away.
 */
const FIELDS = ['publishAt', 'unpublishAt', 'scheduleProblem'] as const;

export type ScheduleField = (typeof FIELDS)[number];

/** Those of the fields that a type has; a type that may not be taken offline has no date for it. */
export function scheduleFields({ attributes }: { attributes: object }): ScheduleField[] {
  return FIELDS.filter((name) => name in attributes);
}

export function scheduledTypes(strapi: Core.Strapi): ContentUid[] {
  return publicTypes.map(uidOf).filter((uid) => scheduleFields(strapi.contentType(uid)).length > 0);
}

export function hideSchedule(strapi: Core.Strapi): void {
  const { shadowCRUD } = extension(strapi);
  for (const uid of scheduledTypes(strapi)) {
    for (const name of scheduleFields(strapi.contentType(uid))) shadowCRUD(uid).field(name).disable();
  }
}
