/** What editors do, chosen by a fixed seed: the same edits in each run. */
import type { Cms } from './cms.ts';
import { documents, type Data } from './documents.ts';
import { addEntry, hasDrafts, worldTypes, type Entry, type World } from './small-world.ts';
import { withoutEditorsRules } from './without-rules.ts';
import { uploads } from './uploads.ts';

export interface Edit {
  /** For the message of a failure. */
  name: string;
  run(): Promise<unknown>;
}

export type Random = () => number;

const LISTS: Record<string, [field: string, target: string]> = {
  event: ['jobs', 'job-description'],
  'job-description': ['relatedJobs', 'job-description'],
  'news-article': ['events', 'event'],
  plan: ['jobs', 'job-description'],
  'school-intervention': ['jobs', 'job-description'],
};

/** The next edit, each time. */
export function randomEdits(cms: Cms, world: World, random: Random): () => Edit {
  const hands = editorsHands(cms, world, random);
  const edits = { ...comings(hands), ...changes(hands) };
  return () => {
    const kind = hands.pick(Object.keys(edits));
    const { name, run } = (edits[kind] as () => Edit)();
    // Also what rules keep editors from: what is deleted under others, what comes in bad.
    return { name: `${kind}: ${name}`, run: () => withoutEditorsRules(run) };
  };
}

type Hands = ReturnType<typeof editorsHands>;
type Edits = Record<string, () => Edit>;

/** What every edit is done with. */
function editorsHands(cms: Cms, world: World, random: Random) {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((value) => [random(), value] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, value]) => value);
  const drafted = (type: string) => hasDrafts(cms, type);
  const service = ({ type }: Entry) => documents(cms, type);
  return {
    cms,
    world,
    random,
    pick,
    shuffled,
    drafted,
    service,
    some: (documentIds: string[]) => shuffled(documentIds).slice(0, 1 + Math.floor(random() * 3)),
    anEntry: (among: (type: string) => boolean) => pick(world.entries.filter(({ type }) => among(type))),
    /** Changes fields, and puts the change online where there are drafts. */
    async change({ type, documentId }: Entry, data: Data): Promise<void> {
      await documents(cms, type).update({ documentId, data });
      if (drafted(type)) await documents(cms, type).publish({ documentId });
    },
  };
}

/** Entries come and go. */
function comings({ cms, world, random, pick, some, anEntry, drafted, service }: Hands): Edits {
  return {
    create: () => {
      const type = pick(worldTypes);
      const status = random() < 0.7 ? 'published' : 'draft';
      return { name: type, run: () => addEntry(cms, world, type, some, status) };
    },
    publish: () => {
      const entry = anEntry(drafted);
      return { name: entry.type, run: () => service(entry).publish(entry) };
    },
    unpublish: () => {
      const entry = anEntry(drafted);
      return { name: entry.type, run: () => service(entry).unpublish(entry) };
    },
    delete: () => {
      const entry = anEntry(() => true);
      const run = async () => {
        await service(entry).delete(entry);
        world.entries.splice(world.entries.indexOf(entry), 1);
      };
      return { name: entry.type, run };
    },
  };
}

/** Entries stay and are not the same. */
function changes({ cms, world, random, shuffled, anEntry, change }: Hands): Edits {
  const single = (type: string, field: string) => () => ({
    name: type,
    run: async () => {
      const [entry] = await documents(cms, type).findMany({});
      await change({ type, documentId: String(entry?.['documentId']) }, { [field]: `Essai ${random()}` });
    },
  });
  return {
    change: () => {
      const entry = anEntry((type) => type in LISTS || type === 'page');
      const field = entry.type === 'job-description' ? 'titleInclusive' : 'title';
      return { name: entry.type, run: () => change(entry, { [field]: `Titre ${random()}` }) };
    },
    reorder: () => {
      const entry = anEntry((type) => type in LISTS);
      const [field, target] = LISTS[entry.type] ?? ['', ''];
      const targets = world.entries.filter(({ type }) => type === target).map(({ documentId }) => documentId);
      return { name: `${entry.type} ${field}`, run: () => change(entry, { [field]: shuffled(targets) }) };
    },
    'change a reference': () => {
      const entry = anEntry((type) => type === 'sector' || type === 'commune');
      return { name: entry.type, run: () => change(entry, { name: `Nom ${random()}` }) };
    },
    'end before its start': () => {
      const entry = anEntry((type) => type === 'event');
      const dates = [{ start: '2027-03-02T12:00:00.000Z', end: '2027-03-02T10:00:00.000Z' }];
      return { name: entry.type, run: () => change(entry, { dates }) };
    },
    settings: single('site-settings', 'tagline'),
    'home page': single('home-page', 'newsTitle'),
    media: () => ({
      name: 'file',
      run: () => uploads(cms).updateFileInfo(world.file, { alternativeText: `Image ${random()}` }),
    }),
  };
}
