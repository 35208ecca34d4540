/** Two requests of one school become one: the other is cancelled, and its places come back. */
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { isOpenRequest } from 'shared/domain/request-state';
import { end } from '../requests/change-request';
import { writeDown } from '../requests/notes';
import type { RequestRow } from '../requests/tables';
import { isSameSchool } from './same-school';

/** @param other both are locked. @throws ApplicationError in French. */
export async function mergeInto(
  strapi: Core.Strapi,
  kept: RequestRow,
  other: RequestRow | null,
  now: Date,
): Promise<void> {
  if (!other || other.id === kept.id)
    throw new errors.ApplicationError('Choisissez une autre demande de la même école.');
  if (!isSameSchool(kept, other))
    throw new errors.ApplicationError('Ces deux demandes ne viennent pas de la même école.');
  if (!isOpenRequest(kept.state) || !isOpenRequest(other.state))
    throw new errors.ApplicationError('L’une des deux demandes est déjà close\u202F: elle reste à part.');
  const reason = `Réunie avec la demande ${kept.reference}.`;
  await end(strapi, other.id, { state: 'cancelled', mail: 'cancelled', reason, act: 'Annulée.' }, now);
  await writeDown(strapi, kept, `Réunie avec la demande ${other.reference}, qui est annulée.`);
}
