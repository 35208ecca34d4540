/** Strapi's document service with plain types: what an editor does, done from a test. */
import type { Cms } from './cms.ts';

export type Data = Record<string, unknown>;

export interface Documents {
  create(params: { data: Data; status?: 'draft' | 'published' }): Promise<{ documentId: string }>;
  update(params: { documentId: string; data: Data; status?: 'draft' | 'published' }): Promise<unknown>;
  publish(params: { documentId: string }): Promise<unknown>;
  unpublish(params: { documentId: string }): Promise<unknown>;
  discardDraft(params: { documentId: string }): Promise<unknown>;
  delete(params: { documentId: string }): Promise<unknown>;
  findMany(params: object): Promise<Data[]>;
  count(params: object): Promise<number>;
}

/** `type` is a singular name, such as `event`. */
export function documents({ strapi }: Cms, type: string): Documents {
  return strapi.documents(`api::${type}.${type}`) as unknown as Documents;
}
