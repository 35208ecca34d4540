/** How Strapi keeps what a type or component holds: read from its own description of the database. */
import type { Attribute, Strapi } from './strapi.ts';

export interface Schema {
  attributesOf(uid: string): [string, Attribute][];
  hasDrafts(uid: string): boolean;
}

export function schemaOf({ db, contentTypes }: Pick<Strapi, 'db' | 'contentTypes'>): Schema {
  return {
    attributesOf: (uid) => Object.entries(db.metadata.get(uid).attributes),
    hasDrafts: (uid) => contentTypes[uid]?.options?.draftAndPublish === true,
  };
}

/** `type` is a singular name, such as `event`. */
export function uidOf(type: string): string {
  return `api::${type}.${type}`;
}

/** GraphQL's name of a block, `ComponentBlocksKeyFigures`, is `blocks.key-figures` to Strapi. */
export function blockUid(typename: string): string {
  const name = typename.replace(/^ComponentBlocks/, '');
  return `blocks.${name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`;
}
