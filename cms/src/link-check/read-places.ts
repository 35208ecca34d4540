/** Which entries online lead to which addresses, read from the database page by page. */
import type { Core, UID } from '@strapi/strapi';
import { publicTypes, uidOf } from '../public-types';
import { addressesIn } from './addresses';
import type { PlaceRow } from './tables';

const PAGE = 100;

interface Attribute {
  type: string;
  component?: string;
  components?: string[];
}
type Populate = Record<string, object>;

export async function readPlaces(strapi: Core.Strapi): Promise<PlaceRow[]> {
  const places: PlaceRow[] = [];
  for (const uid of publicTypes.map(uidOf)) {
    const populate = populateParts(strapi, uid);
    for (let after = 0; ;) {
      const entries = await strapi.db.query(uid).findMany({
        where: { publishedAt: { $notNull: true }, id: { $gt: after } },
        populate,
        orderBy: { id: 'asc' },
        limit: PAGE,
      });
      for (const { documentId, ...entry } of entries) {
        places.push(...addressesIn(entry).map((address) => ({ address, uid, documentId })));
      }
      if (entries.length < PAGE) break;
      after = entries.at(-1)?.id;
    }
  }
  return places;
}

/** Parts hold addresses of their own; what relations lead to is read by itself. */
function populateParts(strapi: Core.Strapi, model: string): Populate {
  const attributes = Object.entries(
    strapi.getModel(model as UID.Schema).attributes as unknown as Record<string, Attribute>,
  );
  const populate: Populate = {};
  for (const [name, { component, components }] of attributes) {
    if (component !== undefined) populate[name] = { populate: populateParts(strapi, component) };
    if (components !== undefined) {
      const parts = components.map((part) => [part, { populate: populateParts(strapi, part) }] as const);
      populate[name] = { on: Object.fromEntries(parts) };
    }
  }
  return populate;
}
