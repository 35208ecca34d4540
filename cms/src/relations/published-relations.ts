/**
 * Remembers every relation that an entry had when it was published, also those that Strapi drops from the published
 * version because their target is not online. Only what was published is remembered: what an editor changes in the draft
 * meanwhile is not in it.
 */
import type { Core } from '@strapi/strapi';
import { relationPlaces, type Version } from './relation-places';

const UID = 'published-relation';

export interface PublishedRelation {
  parentType: string;
  parent: string;
  model: string;
  field: string;
  /** The row of the published version, or of its part, in the table of `model`. */
  row: number;
  target: string;
  /** From 1, within the field. */
  position: number;
}

/** A bare table, no content type: neither the admin nor GraphQL knows it. */
export function registerPublishedRelations(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: UID,
    tableName: 'published_relation',
    singularName: UID,
    attributes: {
      id: { type: 'increments' },
      parentType: always('string'),
      parent: always('string'),
      model: always('string'),
      field: always('string'),
      row: always('integer'),
      target: always('string'),
      position: always('integer'),
    },
    indexes: [
      { name: 'published_relation_parent_index', columns: ['parent'] },
      { name: 'published_relation_target_index', columns: ['target'] },
    ],
  });
}

/** A column of its own each time: Strapi writes into what it is given. */
function always(type: 'string' | 'integer') {
  return { type, column: { notNullable: true } } as const;
}

/**
 * Replaces what is remembered of an entry that has a published version. `from` says which version tells the relations:
 * the draft right after a publication, when both hold the same.
 */
export async function rememberRelations(
  strapi: Core.Strapi,
  parentType: string,
  parent: string,
  from: Version,
): Promise<void> {
  await forgetRelations(strapi, { parent });
  const published = await relationPlaces(strapi, parentType, parent, 'published');
  const told = from === 'published' ? published : await relationPlaces(strapi, parentType, parent, from);
  if (told.length !== published.length) throw new Error(`${parentType} ${parent}: its two versions differ`);
  const relations = published.flatMap(({ model, field, row }, index) =>
    (told[index]?.targets ?? []).map((target, before) => ({
      parentType,
      parent,
      model,
      field,
      row,
      target,
      position: before + 1,
    })),
  );
  if (relations.length > 0) await strapi.db.query(UID).createMany({ data: relations });
}

type Which = Partial<Pick<PublishedRelation, 'parent' | 'target'>>;

export function rememberedRelations(strapi: Core.Strapi, which: Which): Promise<PublishedRelation[]> {
  return strapi.db.query(UID).findMany({ where: which });
}

export async function forgetRelations(strapi: Core.Strapi, which: Which): Promise<void> {
  await strapi.db.query(UID).deleteMany({ where: which });
}
