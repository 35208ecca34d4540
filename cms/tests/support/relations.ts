/** Every relation to an entry with drafts, by how an editor fills it in and how it is read. */
import type { Cms } from './cms.ts';
import { documents, type Data } from './documents.ts';

let count = 0;
/** What each type needs to go online, without its sectors. */
const drafts: Record<string, () => Data> = {
  'job-description': () => ({
    titleInclusive: `Relieuse ${count}, relieur ${count}`,
    titleFeminine: 'Relieuse',
    titleMasculine: 'Relieur',
    summary: 'Relie.',
    missions: [{ title: 'Relier' }],
    verifiedOn: '2026-01-01',
  }),
  event: () => ({
    title: `Rencontre ${count}`,
    kind: 'fair',
    summary: 'Résumé.',
    dates: [{ start: '2031-01-12T09:00:00.000Z', end: '2031-01-12T10:00:00.000Z' }],
    mode: 'online',
    onlineUrl: 'https://example.org/',
    eventStatus: 'scheduled',
  }),
  plan: () => ({ title: `Plan ${count}`, period: '2026-2030', summary: 'Résumé.' }),
  'news-article': () => ({
    title: `Nouvelle ${count}`,
    summary: 'Résumé.',
    date: '2026-01-01',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Texte.' }] }],
  }),
  page: () => ({ title: `Page reliée ${count}`, summary: 'Résumé.' }),
  'school-intervention': () => ({
    title: `Atelier relié ${count}`,
    goal: 'Relier.',
    format: 'game',
    durationMinutes: 55,
    levels: ['troisieme'],
    placeKind: 'in_school',
  }),
};

/** Gives the document id of a new draft that may be published. */
export async function draft(cms: Cms, type: string, data: Data = {}): Promise<string> {
  count += 1;
  const needed = type === 'job-description' ? { sectors: [await anySector(cms)] } : {};
  const all = { ...drafts[type]?.(), ...needed, ...data };
  return (await documents(cms, type).create({ data: all })).documentId;
}

async function anySector(cms: Cms): Promise<unknown> {
  return (await documents(cms, 'sector').findMany({ limit: 1 }))[0]?.['documentId'];
}

export interface Relation {
  type: string;
  target: string;
  naming(targets: string[]): Data;
  populate: object;
  read(entry: Data): unknown;
  /** Where a field holds one target only. */
  one?: true;
}

export const ids = (entries: unknown) =>
  ([entries ?? []].flat() as { documentId: string }[]).map(({ documentId }) => documentId);

/** A field of the entry itself. */
export function plain(type: string, field: string, target: string): Relation {
  return {
    type,
    target,
    naming: (targets) => ({ [field]: targets }),
    populate: { [field]: true },
    read: (entry) => entry[field],
  };
}

/** A field of the last of two blocks. */
function inBlock(block: string, field: string, target: string, one?: true): Relation {
  const part = { __component: `blocks.${block}`, title: 'Titre' };
  const other = { __component: 'blocks.linked-jobs', title: 'Autre bloc' };
  return {
    type: 'page',
    target,
    naming: (targets) => ({ blocks: [other, { ...part, [field]: one ? targets[0] : targets }] }),
    populate: { blocks: { on: { [`blocks.${block}`]: { populate: { [field]: true } } } } },
    read: (entry) => (entry['blocks'] as Data[]).at(-1)?.[field],
    ...(one && { one }),
  };
}

export const relations: [string, Relation][] = [
  ['job-description.relatedJobs', plain('job-description', 'relatedJobs', 'job-description')],
  ['job-description.progressions', plain('job-description', 'progressions', 'job-description')],
  ['news-article.jobs', plain('news-article', 'jobs', 'job-description')],
  ['news-article.events', plain('news-article', 'events', 'event')],
  ['news-article.plans', plain('news-article', 'plans', 'plan')],
  ['event.jobs', plain('event', 'jobs', 'job-description')],
  ['plan.jobs', plain('plan', 'jobs', 'job-description')],
  ['school-intervention.jobs', plain('school-intervention', 'jobs', 'job-description')],
  ['page.blocks.*.jobs', inBlock('linked-jobs', 'jobs', 'job-description')],
  ['page.blocks.*.job', inBlock('linked-events', 'job', 'job-description', true)],
  ['page.blocks.*.events', inBlock('linked-events', 'events', 'event')],
  ['page.blocks.*.plans', inBlock('linked-plans', 'plans', 'plan')],
];

/** The document ids that a version of an entry names, in their order. */
export async function named(
  cms: Cms,
  { type, populate, read }: Relation,
  documentId: string,
  status = 'published',
): Promise<string[]> {
  const [entry] = await documents(cms, type).findMany({ status, filters: { documentId }, populate });
  return ids(read(entry ?? {}));
}
