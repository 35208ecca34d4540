/** The lists of what the device keeps. */
import { dropUnneededFiles } from '../../offline/tidy.ts';
import { DATA, KEPT, KEPT_ON, OFFLINE_PAGE, pathsIn, SEEN } from '../../offline/stores.ts';

interface Stored {
  path: string;
  title: string;
  /** ISO 8601. */
  on: string;
}

const LISTS = { kept: KEPT, seen: SEEN };

/** Fills both lists anew, the latest first. */
export async function showStored(): Promise<void> {
  for (const [name, store] of Object.entries(LISTS)) {
    const pages = await storedIn(store);
    document.querySelector(`[data-stored=${name}]`)?.replaceChildren(...listOf(pages));
    document.querySelector(`[data-none=${name}]`)?.toggleAttribute('hidden', pages.length > 0);
  }
}

/** Everything but this page itself, which stands in for those that are not kept. */
export async function eraseAll(): Promise<void> {
  await Promise.all([SEEN, DATA].map((store) => caches.delete(store)));
  const kept = await caches.open(KEPT);
  const paths = (await pathsIn(KEPT)).filter((path) => path !== OFFLINE_PAGE);
  await Promise.all(paths.map((path) => kept.delete(path)));
  await dropUnneededFiles({ documents: 0 });
}

async function storedIn(store: string): Promise<Stored[]> {
  const pages = await caches.open(store);
  const paths = (await pathsIn(store)).filter((path) => path !== OFFLINE_PAGE);
  const stored = await Promise.all(
    paths.map(async (path) => {
      const response = await pages.match(path);
      const on = response?.headers.get(KEPT_ON) ?? '';
      return { path, on, title: titleOf((await response?.text()) ?? '') || path };
    }),
  );
  stored.sort((a, b) => (a.on < b.on ? 1 : -1));
  return stored;
}

/** Without the site's name at its end. */
function titleOf(html: string): string {
  const head = html.slice(0, html.indexOf('</title>'));
  const { title } = new DOMParser().parseFromString(`${head}</title>`, 'text/html');
  return title.replace(/ – [^–]*$/, '');
}

const date = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' });

/** One list; none without a page. */
function listOf(pages: readonly Stored[]): HTMLUListElement[] {
  if (pages.length === 0) return [];
  const list = document.createElement('ul');
  list.setAttribute('role', 'list');
  list.append(...pages.map(itemOf));
  return [list];
}

function itemOf({ path, title, on }: Stored): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = title;
  const when = document.createElement('span');
  when.className = 'soft';
  when.textContent = `Version du ${date.format(new Date(on))}`;
  item.append(link, when);
  return item;
}
