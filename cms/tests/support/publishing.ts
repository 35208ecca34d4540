/** Entries that go online, and what is said of one that does not. */
import { afterAll, beforeAll } from 'vitest';
import { runningCms, type Cms } from './cms.ts';
import { documents, type Data } from './documents.ts';
import { newEntriesRemover } from './remove-new-entries.ts';
import { uploadPicture } from './uploads.ts';

export let cms: Cms;
/** A picture of the library. */
export let file: number;
let sector: string;

/** To be called once, at the top of a file: its tests leave their entries, which go when it ends. */
export function preparePublishing(): void {
  let removeNewEntries: () => Promise<void>;
  beforeAll(async () => {
    cms = await runningCms();
    removeNewEntries = await newEntriesRemover(cms);
    file = await uploadPicture(cms, 'regles.png');
    sector = String((await documents(cms, 'sector').findMany({}))[0]?.['documentId']);
  });
  afterAll(() => removeNewEntries());
}

export const words = (text: string) => ({ type: 'text', text });
export const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
export const body = [paragraph(words('Texte.'))];
export const date = { start: '2031-03-02T10:00:00.000Z', end: '2031-03-02T12:00:00.000Z' };

let count = 0;
/** What goes online as it is, of these types. */
export const good: Record<string, () => Data> = {
  'news-article': () => ({ title: `Règle ${count}`, summary: 'Résumé.', date: '2031-01-01', body }),
  event: () => ({
    title: `Règle ${count}`,
    kind: 'workshop',
    summary: 'Résumé.',
    dates: [date],
    eventStatus: 'scheduled',
  }),
  'job-description': () => ({
    titleInclusive: 'Essayeuse, essayeur',
    titleFeminine: 'Essayeuse',
    titleMasculine: 'Essayeur',
    slug: `essayeur-${count}`,
    summary: 'Essaie.',
    sectors: [sector],
    missions: [{ title: 'Essayer' }],
    verifiedOn: '2026-01-01',
  }),
  page: () => ({ title: `Règle ${count}`, summary: 'Résumé.', blocks: [] }),
  organization: () => ({ name: `Règle ${count}`, kinds: ['employer'] }),
  school: () => ({ uai: '0010001W', name: 'Collège', kind: 'college' }),
  qualification: () => ({ title: `Règle ${count}` }),
  testimonial: () => ({
    firstName: 'Prénom',
    jobTitle: 'Métier',
    quote: 'Mots.',
    consentUntil: '2099-01-01',
  }),
};

interface Refusal {
  details: { errors: { path: (string | number)[]; message: string }[] };
}

/** What is said when an entry of this type with these values is to go online; nothing when it does. */
export async function refusalOf(type: string, over: Data): Promise<string[]> {
  count += 1;
  const publication = documents(cms, type).create({
    data: { ...good[type]?.(), ...over },
    status: 'published',
  });
  return publication.then(
    () => [],
    ({ details }: Refusal) => details.errors.map(({ path, message }) => `${path.join('.')}: ${message}`),
  );
}
