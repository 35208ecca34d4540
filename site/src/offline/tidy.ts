/** Keeps what is stored small: the latest pages seen, and the files that some stored page still needs. */
import { filesOf, filesOfFile, picturesOf } from './page-files.ts';
import { alone, DATA, FILES, KEPT, KEPT_ON, MOST_SEEN, SEEN } from './stores.ts';

/** Files beyond are looked through: most sites never come there. */
const MANY_FILES = 300;

/** Documents are opened on their own; of those the latest stay. */
const MOST_DOCUMENTS = 20;

/** Answers to scripts: more than the search and the other tools have. */
const MOST_DATA = 30;

/** Drops the oldest pages seen beyond `most`, old data, and files that no page needs. */
export async function tidy(most = MOST_SEEN): Promise<void> {
  const seen = await caches.open(SEEN);
  const dated = await Promise.all(
    (await seen.keys()).map(async (request) => ({
      request,
      on: (await seen.match(request))?.headers.get(KEPT_ON) ?? '',
    })),
  );
  dated.sort((a, b) => (a.on < b.on ? 1 : -1));
  await Promise.all(dated.slice(most).map(({ request }) => seen.delete(request)));
  const data = await caches.open(DATA);
  await Promise.all((await data.keys()).slice(0, -MOST_DATA).map((request) => data.delete(request)));
  const files = await caches.open(FILES);
  if ((await files.keys()).length > MANY_FILES) await dropUnneededFiles();
}

/** To be called when pages went on purpose. @param documents how many of them stay. */
export async function dropUnneededFiles({ documents } = { documents: MOST_DOCUMENTS }): Promise<void> {
  await alone(() => dropFiles(documents));
}

/** @param most how many documents stay. */
async function dropFiles(most: number): Promise<void> {
  const files = await caches.open(FILES);
  const needed = await neededFiles(files);
  const paths = (await files.keys()).map(({ url }) => new URL(url).pathname);
  const documents = paths.filter((path) => path.startsWith('/documents/'));
  const latest = new Set(most > 0 ? documents.slice(-most) : []);
  const dropped = paths.filter((path) => !needed.has(path) && !latest.has(path));
  await Promise.all(dropped.map((path) => files.delete(path)));
}

async function neededFiles(files: Cache): Promise<Set<string>> {
  const needed = new Set<string>();
  for (const store of [SEEN, KEPT]) {
    const pages = await caches.open(store);
    for (const request of await pages.keys()) {
      const html = (await (await pages.match(request))?.text()) ?? '';
      for (const path of [...filesOf(html), ...picturesOf(html).flat()]) needed.add(path);
    }
  }
  // A set that grows while it is gone through: what is added comes last.
  for (const path of needed) {
    const text = /\.(?:css|js)$/.test(path) ? await (await files.match(path))?.text() : undefined;
    for (const other of text ? filesOfFile(text, path) : []) needed.add(other);
  }
  return needed;
}
