/** What a school asks for, as it is at this moment: the page that it was chosen on may be some minutes old. */
import type { Core } from '@strapi/strapi';
import type { RequestFaults } from 'shared/domain/intervention-request';
import { sessionChoice } from 'shared/domain/session-choice';
import { isOnline } from '../requests/intervention-title';
import { isOpenDate, readSession, roomIn } from '../requests/places';
import type { FilledForm } from './fill-form';

export const DATE_IS_GONE =
  'Cette date n’est plus proposée. Choisissez-en une autre, ou écrivez une période qui vous convient.';

export const INTERVENTION_IS_GONE = 'Cette intervention n’est plus proposée. Choisissez-en une autre.';

export interface AskedDate {
  /** For the list of dates; without a label when it is not offered any more. */
  date: NonNullable<FilledForm['date']>;
  isOffered: boolean;
}

export async function readAskedDate(
  strapi: Core.Strapi,
  documentId: string,
  now: Date,
): Promise<AskedDate | null> {
  if (documentId === '') return null;
  const session = await readSession(strapi, documentId);
  const isOffered = session !== null && session.intervention !== null && isOpenDate(session, now);
  const label = session && isOffered ? sessionChoice(session, session.commune?.name) : null;
  const isFull = isOffered && roomIn(session) === 0;
  return {
    date: { documentId, intervention: session?.intervention?.documentId ?? '', label, isFull },
    isOffered,
  };
}

/** Empty when the intervention is online. */
export async function interventionFault(strapi: Core.Strapi, documentId: string): Promise<RequestFaults> {
  return (await isOnline(strapi, documentId)) ? {} : { intervention: INTERVENTION_IS_GONE };
}
