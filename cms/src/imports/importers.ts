/** The types that are imported and exported, one row each: a further type registers here. */
import type { CollectionType } from 'shared/domain/content-types';
import type { Importer, TargetOf } from './importer';
import { communes } from './importers/communes';
import { events } from './importers/events';
import { organizations } from './importers/organizations';
import { qualifications } from './importers/qualifications';
import { schools } from './importers/schools';

export const importers: readonly Importer[] = [schools, organizations, qualifications, communes, events];

export function importerOf(type: string | undefined): Importer | undefined {
  return importers.find((importer) => importer.type === type);
}

const text = (stored: unknown): string => (typeof stored === 'string' ? stored : '');

/** How cells name the entries of the types that others point to. */
export const targets: Partial<Record<CollectionType, TargetOf>> = {
  commune: ({ insee, name, postcodes }) => ({
    label: `${text(insee)} ${text(name)}`,
    names: [text(insee), text(name)],
    hints: text(postcodes).split(/\s+/),
  }),
  organization: ({ name, siret }) => ({ label: text(name), names: [text(siret)] }),
  sector: ({ name, slug }) => ({ label: text(name), names: [text(slug)] }),
  qualification: ({ rncpCode, title }) => ({ label: text(rncpCode) || text(title), names: [text(title)] }),
  'job-description': ({ titleInclusive, slug }) => ({ label: text(titleInclusive), names: [text(slug)] }),
};
