/** Takes out of the versions of an entry what a person said there; that there were versions stays. */
import type { Core } from '@strapi/strapi';
import { parisDay } from 'shared/domain/paris-time';
import type { ContentUid } from '../public-types';
import { personalTypes } from './personal-types';
import { typeName } from './read-fields';
import { eraseVersions, type Which } from './versions';

export async function forgetPerson(strapi: Core.Strapi, which: Which): Promise<void> {
  await eraseVersions(strapi, which, typeName(strapi, which.uid));
}

/** The consent's last day (in Paris) is included: the night after, it has ended. */
export async function forgetEndedConsents(strapi: Core.Strapi, now: Date): Promise<void> {
  const today = parisDay(now);
  await strapi.db.transaction(async () => {
    for (const { uid, consent } of personalTypes)
      for (const documentId of await ended(strapi, uid, consent, today))
        await forgetPerson(strapi, { uid, documentId });
  });
}

/** A draft may renew what the version online still ends. */
async function ended(
  strapi: Core.Strapi,
  uid: ContentUid,
  consent: string,
  today: string,
): Promise<string[]> {
  const entries = async (where: object) => {
    const rows = await strapi.db.query(uid).findMany({ where, select: ['documentId'] });
    return new Set(rows.map(({ documentId }) => documentId as string));
  };
  const over = await entries({ [consent]: { $lt: today } });
  const lasting = await entries({ [consent]: { $gte: today } });
  return [...over].filter((documentId) => !lasting.has(documentId));
}
