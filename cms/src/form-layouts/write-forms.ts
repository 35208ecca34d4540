/**
 * Writes the forms and lists of the admin from the code. It remembers what it wrote and follows the code only where the
 * admin still holds exactly that: what an administrator changed by hand stays.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { takeTurn } from '../documents/one-change-at-a-time';
import { mergeByPart, type Configuration, type Written } from './merge-by-part';
import { groupsOf } from './form-layout';
import { layoutOf, wantedConfiguration, type Model } from './wanted-configuration';

const PREFIX = 'plugin_content_manager_configuration_';

type Stored = Map<string, Configuration>;
type Memory = Record<string, Written>;

interface Row {
  key: string;
  value: string;
}

/** @returns how many forms changed. */
export async function writeForms(strapi: Core.Strapi): Promise<number> {
  return await strapi.db.transaction(async () => {
    await takeTurn(strapi);
    const memory = strapi.store({ type: 'core', name: 'form_layouts', key: 'written' });
    const before = ((await memory.get({})) ?? {}) as Memory;
    const stored = await readStored(strapi);
    const after: Memory = {};
    let changed = 0;
    for (const model of modelsOf(strapi)) {
      const layout = layoutOf(model.uid);
      if (!layout) continue;
      const key = storeKey(model);
      const old = stored.get(key);
      const merged = mergeByPart(wantedConfiguration(model, layout), old, before[model.uid]);
      const value = { ...merged.configuration, options: { groups: groupsOf(layout) } };
      after[model.uid] = merged.written;
      changed += Number(await write(strapi, model, value, old));
    }
    if (!isDeepStrictEqual(after, before)) await memory.set({ value: after });
    return changed;
  });
}

/** Our content types and components, with the fields that Strapi's forms know. */
function modelsOf(strapi: Core.Strapi): Model[] {
  const mapper = strapi.plugin('content-manager').service('data-mapper') as {
    toContentManagerModel(model: unknown): Model;
  };
  const types = Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
  return [...types, ...Object.values(strapi.components)].map((model) => mapper.toContentManagerModel(model));
}

function storeKey({ uid, modelType }: Pick<Model, 'uid' | 'modelType'>): string {
  return `${modelType === 'component' ? 'components' : 'content_types'}::${uid}`;
}

async function readStored(strapi: Core.Strapi): Promise<Stored> {
  const rows = (await strapi.db
    .query('strapi::core-store')
    .findMany({ where: { key: { $startsWith: PREFIX } } })) as Row[];
  return new Map(
    rows.map(({ key, value }) => [key.slice(PREFIX.length), JSON.parse(value) as Configuration]),
  );
}

async function write(
  strapi: Core.Strapi,
  model: Model,
  configuration: Configuration & { options: object },
  old: Configuration | undefined,
): Promise<boolean> {
  const value = {
    ...old,
    ...configuration,
    uid: model.uid,
    ...(model.modelType === 'component' && { isComponent: true }),
  };
  if (isDeepStrictEqual(value, old)) return false;
  await strapi
    .store({ type: 'plugin', name: 'content_manager' })
    .set({ key: `configuration_${storeKey(model)}`, value });
  return true;
}
