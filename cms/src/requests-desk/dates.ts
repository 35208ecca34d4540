/** Makes and changes dates of interventions for requests: as editors do in their forms, by all of its rules. */
import type { Core } from '@strapi/strapi';
import type { NewDate } from './desk';
import type { ChangedDate } from './read-body';
import { SESSION } from '../requests/places';

interface Documents {
  create(params: { data: object }): Promise<{ documentId: string }>;
  update(params: { documentId: string; data: object }): Promise<object | null>;
}

/** To be called with the turn taken (`takeTurn`). @param author an administrator's id. */
export async function createDate(
  strapi: Core.Strapi,
  intervention: string,
  { offered, ...date }: NewDate,
  author: number,
): Promise<string> {
  const data = {
    ...date,
    intervention,
    state: offered ? 'open' : 'confirmed',
    ...by(author),
    createdBy: author,
  };
  return (await documents(strapi).create({ data })).documentId;
}

/** False when there is no such date any more. To be called as `createDate`. */
export async function changeDate(
  strapi: Core.Strapi,
  documentId: string,
  change: ChangedDate | { placesTotal: number | null },
  author: number,
): Promise<boolean> {
  const data = { ...change, ...by(author) };
  return (await documents(strapi).update({ documentId, data })) !== null;
}

function by(author: number): { updatedBy: number } {
  return { updatedBy: author };
}

function documents(strapi: Core.Strapi): Documents {
  return strapi.documents(SESSION) as unknown as Documents;
}
