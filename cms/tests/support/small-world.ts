/** A few entries of a test's own that name one another in every way there is, and their removal. */
import type { Cms } from './cms.ts';
import { documents, type Data } from './documents.ts';
import { withoutEditorsRules } from './without-rules.ts';
import { uploadPicture } from './uploads.ts';

export interface Entry {
  type: string;
  documentId: string;
}

export interface World {
  /** In the order of their making. */
  entries: Entry[];
  /** A file of the media library that some entries show. */
  file: number;
}

let made = 0;
/** Never twice the same in a run: addresses must differ. */
function next(): number {
  made += 1;
  return made;
}

const text = [{ type: 'paragraph', children: [{ type: 'text', text: 'Texte d’essai.' }] }];
const from = { start: '2027-03-02T10:00:00.000Z', end: '2027-03-02T12:00:00.000Z' };

type Some = (type: string) => string[];

/** What an entry of each type needs, and what it names. */
const data: Record<string, (n: number, some: Some, file: number) => Data> = {
  sector: (n) => ({ name: `Secteur ${n}`, slug: `monde-secteur-${n}`, summary: 'Essai.' }),
  commune: (n) => ({ insee: `01${String(900 + n).slice(-3)}`, name: `Commune ${n}`, postcodes: '01000' }),
  qualification: (n) => ({ title: `Diplôme ${n}` }),
  'job-description': (n, some, file) => ({
    titleInclusive: `Métière ${n}, métier ${n}`,
    titleFeminine: `Métière ${n}`,
    titleMasculine: `Métier ${n}`,
    slug: `monde-metier-${n}`,
    summary: 'Essai.',
    image: { file, alternativeText: 'Une barque.' },
    sectors: some('sector'),
    missions: [{ title: 'Une mission' }],
    qualifications: some('qualification'),
    relatedJobs: some('job-description'),
    verifiedOn: '2026-11-01',
  }),
  testimonial: (n, some) => ({
    firstName: `Prénom ${n}`,
    jobTitle: 'Métier',
    quote: 'Essai.',
    consentUntil: '2030-01-01',
    job: some('job-description')[0] ?? null,
  }),
  event: (n, some, file) => ({
    title: `Rencontre ${n}`,
    slug: `monde-rencontre-${n}`,
    kind: 'workshop',
    summary: 'Essai.',
    image: { file, alternativeText: 'Une barque.' },
    dates: [from],
    eventStatus: 'scheduled',
    place: { name: 'Salle', commune: some('commune')[0] ?? null },
    jobs: some('job-description'),
    sectors: some('sector'),
  }),
  plan: (n, some) => ({
    title: `Plan ${n}`,
    slug: `monde-plan-${n}`,
    period: '2026-2028',
    summary: 'Essai.',
    jobs: some('job-description'),
  }),
  'news-article': (n, some) => ({
    title: `Actualité ${n}`,
    slug: `monde-actualite-${n}`,
    summary: 'Essai.',
    date: '2026-11-01',
    body: text,
    jobs: some('job-description'),
    events: some('event'),
    plans: some('plan'),
  }),
  page: (n, some) => ({
    title: `Page ${n}`,
    slug: `monde-page-${n}`,
    summary: 'Essai.',
    blocks: [
      { __component: 'blocks.linked-jobs', title: 'Métiers', jobs: some('job-description') },
      {
        __component: 'blocks.linked-events',
        title: 'Agenda',
        events: some('event'),
        job: some('job-description')[0],
      },
      { __component: 'blocks.linked-plans', title: 'Plans', plans: some('plan') },
    ],
  }),
  resource: (n, some) => ({ title: `Ressource ${n}`, kind: 'guide', page: some('page')[0] ?? null }),
  'school-intervention': (n, some) => ({
    title: `Intervention ${n}`,
    slug: `monde-intervention-${n}`,
    goal: 'Essai.',
    format: 'game',
    durationMinutes: 55,
    levels: ['troisieme'],
    placeKind: 'in_school',
    jobs: some('job-description'),
    resourcesBefore: some('resource'),
  }),
  'intervention-session': (_, some) => ({
    intervention: some('school-intervention')[0] ?? null,
    commune: some('commune')[0] ?? null,
    ...from,
    state: 'open',
  }),
};

export const worldTypes = Object.keys(data);

export function hasDrafts({ strapi }: Cms, type: string): boolean {
  return strapi.contentType(`api::${type}.${type}` as never).options?.draftAndPublish === true;
}

/** A new entry that names those that `choose` picks among the world's. */
export async function addEntry(
  cms: Cms,
  world: World,
  type: string,
  choose: (documentIds: string[]) => string[],
  status: 'draft' | 'published' = 'published',
): Promise<void> {
  const some: Some = (wanted) =>
    choose(world.entries.filter((entry) => entry.type === wanted).map(({ documentId }) => documentId));
  const entry = data[type]?.(next(), some, world.file) ?? {};
  const { documentId } = await withoutEditorsRules(() =>
    documents(cms, type).create({ data: entry, status }),
  );
  world.entries.push({ type, documentId });
}

/** Two or three of each type, all online. */
export async function makeWorld(cms: Cms): Promise<World> {
  const world: World = { entries: [], file: await uploadPicture(cms, 'monde.png') };
  for (const type of worldTypes)
    for (let count = type === 'job-description' ? 5 : 2; count > 0; count -= 1)
      await addEntry(cms, world, type, (documentIds) => documentIds.slice(-3));
  return world;
}

export async function removeWorld(cms: Cms, world: World): Promise<void> {
  await withoutEditorsRules(async () => {
    for (const { type, documentId } of world.entries.toReversed())
      await documents(cms, type).delete({ documentId });
  });
}
