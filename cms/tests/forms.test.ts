/** The forms and lists of the admin come from the code; what an administrator changes in them by hand stays. */
import { beforeAll, expect, test } from 'vitest';
import { compiled, runningCms, type Cms } from './support/cms.ts';
import { signIn } from './support/sign-in.ts';

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

type Layouts = typeof import('../src/form-layouts/type-layouts.ts');
type WriteForms = typeof import('../src/form-layouts/write-forms.ts');

const SECTOR = 'api::sector.sector';
const SCHOOL_PERIOD = 'api::school-period.school-period';

let cms: Cms;
let headers: { authorization: string };
beforeAll(async () => {
  cms = await runningCms();
  headers = await signIn(cms);
});

const writeForms = () => compiled<WriteForms>('src/form-layouts/write-forms').writeForms(cms.strapi);
const contentManager = () => cms.strapi.plugin('content-manager');
const sync = async () => {
  for (const service of ['components', 'content-types'] as const) {
    await (contentManager().service(service) as { syncConfigurations(): Promise<void> }).syncConfigurations();
  }
};

async function read(uid: string): Promise<Configuration> {
  const response = await fetch(`${cms.url}/content-manager/content-types/${uid}/configuration`, { headers });
  const { data } = (await response.json()) as { data: { contentType: Configuration } };
  return data.contentType;
}

/** As the page « Configurer la vue » does: all of it is sent, whatever was changed. */
async function changeByHand(uid: string, change: (configuration: Configuration) => void): Promise<void> {
  const { settings, metadatas, layouts } = await read(uid);
  const lists = Object.entries(metadatas).map(([name, { edit, list }]) => {
    const { mainField: _, ...rest } = list;
    return [name, { edit, list: rest }];
  });
  const configuration = { settings, metadatas: Object.fromEntries(lists), layouts } as Configuration;
  change(configuration);
  const response = await fetch(`${cms.url}/content-manager/content-types/${uid}/configuration`, {
    method: 'PUT',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(configuration),
  });
  expect(response.status).toBe(200);
}

/** A later version of our code: another layout, another help text. */
function laterVersion(uid: string, columns: readonly string[], help: string): () => void {
  const { typeLayouts } = compiled<Layouts>('src/form-layouts/type-layouts');
  const table = typeLayouts as Record<string, { columns?: readonly string[] }>;
  const layout = table[uid.split('.')[1] ?? ''] as { columns?: readonly string[] };
  const edit = cms.strapi.contentTypes[uid as never] as unknown as {
    config: { metadatas: Record<string, { edit: { description: string } }> };
  };
  const words = Object.values(edit.config.metadatas)[0]?.edit as { description: string };
  const before = { columns: layout.columns, description: words.description };
  layout.columns = columns;
  words.description = help;
  return () => {
    layout.columns = before.columns as readonly string[];
    words.description = before.description;
  };
}

const rows = () =>
  cms.strapi.db.query('strapi::core-store').findMany({
    where: { key: { $startsWith: 'plugin_content_manager_configuration_' } },
    orderBy: 'key',
  });

test('a form is stored as the code has it, and a second start changes nothing', async () => {
  const before = await rows();
  expect(before.length).toBeGreaterThan(50);
  expect(await writeForms()).toBe(0);
  await sync();
  expect(await writeForms()).toBe(0);
  expect(await rows()).toEqual(before);
});

test('an entry linked to another names itself by its title, inside components too', async () => {
  const stored = (await rows()) as { value: string }[];
  const mainFields = stored.flatMap(({ value }) => {
    const { uid, metadatas } = JSON.parse(value) as Configuration & { uid: string };
    if (/^(plugin|admin)::/.test(uid)) return [];
    return Object.entries(metadatas).flatMap(([name, { edit }]) =>
      edit['mainField'] === undefined ? [] : [[`${uid}: ${name}`, edit['mainField']]],
    );
  });
  expect(mainFields.length).toBeGreaterThan(60);
  expect(mainFields.filter(([, mainField]) => mainField === 'id')).toEqual([]);
  expect(mainFields).toContainEqual(['blocks.linked-jobs: jobs', 'titleInclusive']);
});

test('a form nobody touched follows a later version of the code', async () => {
  const undo = laterVersion(SCHOOL_PERIOD, ['label', 'end'], 'Une autre aide.');
  expect(await writeForms()).toBe(1);
  const { layouts, metadatas } = await read(SCHOOL_PERIOD);
  expect(layouts.list).toEqual(['label', 'end']);
  expect(metadatas['label']?.edit).toMatchObject({ description: 'Une autre aide.' });
  undo();
  expect(await writeForms()).toBe(1);
});

test('what an administrator changed by hand stays, and the rest of the form follows the code', async () => {
  const before = await read(SECTOR);
  await changeByHand(SECTOR, ({ layouts, metadatas }) => {
    layouts.list = ['name'];
    (metadatas['summary'] as { edit: Record<string, unknown> }).edit['label'] = 'En deux phrases';
  });
  const undo = laterVersion(SECTOR, ['slug', 'order'], 'Une autre aide.');
  await writeForms();
  await sync();
  const after = await read(SECTOR);
  expect(after.layouts).toEqual({ ...before.layouts, list: ['name'] });
  expect(after.metadatas['summary']?.edit).toMatchObject({ label: 'En deux phrases' });
  expect(after.metadatas['name']?.edit).toMatchObject({ description: 'Une autre aide.' });

  undo();
  await changeByHand(SECTOR, ({ layouts, metadatas }) => {
    layouts.list = before.layouts.list;
    (metadatas['summary'] as { edit: Record<string, unknown> }).edit['label'] =
      before.metadatas['summary']?.edit['label'];
  });
  await writeForms();
  expect(await read(SECTOR)).toEqual(before);
});
