/** Writes down what is done to the keys of programs: API tokens, and those that transfer the whole content. */
import type { Core } from '@strapi/strapi';
import { recordAct } from './journal';

interface Token {
  name: string;
}

interface Event {
  model: { uid: string };
  params: { where?: object; data?: object };
  result?: Token;
  state: { before?: Token[] };
}

/** That a key was used is no change of it. */
const USE = new Set(['lastUsedAt', 'updatedAt']);

export function watchTokens(strapi: Core.Strapi): void {
  const tell = (name: string, details: string) =>
    recordAct(strapi, { kind: 'token', about: `Clé «\u202F${name}\u202F»`, details });
  const remember = async ({ model, params: { where = {} }, state }: Event) => {
    state.before = (await strapi.db.query(model.uid).findMany({ where })) as Token[];
  };
  const removed = async ({ state: { before = [] } }: Event) => {
    for (const { name } of before) await tell(name, 'Clé supprimée.');
  };
  strapi.db.lifecycles.subscribe({
    models: ['admin::api-token', 'admin::transfer-token'],
    afterCreate: async ({ result }: Event) => (result ? tell(result.name, 'Clé créée.') : undefined),
    beforeUpdate: remember,
    afterUpdate: async ({ params: { data = {} }, state: { before = [] } }: Event) => {
      if (Object.keys(data).every((name) => USE.has(name))) return;
      const details = 'accessKey' in data ? 'Clé renouvelée.' : 'Clé modifiée.';
      for (const { name } of before) await tell(name, details);
    },
    beforeDelete: remember,
    afterDelete: removed,
    beforeDeleteMany: remember,
    afterDeleteMany: removed,
  } as never);
}
