/** What an administrator may set by hand: how forms and lists look, and what roles may do. */
import type { Office } from './accounts.ts';

/** Everything of it, to compare before and after. */
export async function readSettings(office: Office): Promise<Record<string, unknown>> {
  const types = (await office.read('/content-manager/content-types')) as { uid: string }[];
  const roles = (await office.read('/admin/roles')) as { id: number }[];
  const addresses = [
    ...types.map(({ uid }) => `/content-manager/content-types/${uid}/configuration`),
    '/admin/roles',
    ...roles.map(({ id }) => `/admin/roles/${id}/permissions`),
  ];
  const settings: Record<string, unknown> = {};
  for (const address of addresses) settings[address] = await office.read(address);
  return settings;
}

/** What of a column may be set; Strapi gives more and takes no more. */
interface ListColumn {
  label: string;
  searchable: boolean;
  sortable: boolean;
}

interface Configuration {
  contentType: {
    settings: object;
    metadatas: Record<string, { edit: object; list: ListColumn }>;
    layouts: { list: string[]; edit: object[] };
  };
}

interface Permission {
  action: string;
  subject: string | null;
  properties: object;
  conditions: unknown[];
}

/** Takes a column and half of the rows from the list of events, and the organisations' form from those who write. */
export async function setByHand(office: Office): Promise<void> {
  const events = '/content-manager/content-types/api::event.event/configuration';
  const { settings, metadatas, layouts } = ((await office.read(events)) as Configuration).contentType;
  await office.replace(events, {
    settings: { ...settings, pageSize: 20 },
    metadatas: Object.fromEntries(
      Object.entries(metadatas).map(
        ([
          field,
          {
            edit,
            list: { label, searchable, sortable },
          },
        ]) => [field, { edit, list: { label, searchable, sortable } }],
      ),
    ),
    layouts: { ...layouts, list: layouts.list.slice(0, -1) },
  });
  const roles = (await office.read('/admin/roles')) as { id: number; code: string }[];
  const writers = `/admin/roles/${roles.find(({ code }) => code === 'writer')?.id}/permissions`;
  const permissions = ((await office.read(writers)) as Permission[])
    .filter(({ subject }) => subject !== 'api::organization.organization')
    .map(({ action, subject, properties, conditions }) => ({ action, subject, properties, conditions }));
  await office.replace(writers, { permissions });
}
