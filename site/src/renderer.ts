/** The entry of the warm bundle (`integrations/bundle.ts`): lists the pages of a content and renders one at a time. */
import { createApp } from 'astro/app/entrypoint';
import { clockAt } from 'shared/domain/clock';
import { changedKeys, storeOf } from './content-store.ts';
import { renderFrom } from './rendering.ts';
import type { Moment, Noted, SiteRenderer } from './site-renderer.ts';

const app = createApp({ streaming: false });
const routes = new Map(
  app.manifest.routes
    .map(({ routeData }) => routeData)
    .filter(({ origin }) => origin === 'project')
    .map((data) => [data.route, data]),
);

// A page's module is asked for at each rendering, and importing it again takes as long as half a page.
for (const [component, load] of app.manifest.pageMap ?? []) {
  let module: ReturnType<typeof load> | undefined;
  app.manifest.pageMap?.set(component, () => (module ??= load()));
}

const ownAddresses = new Set(
  [...routes.entries()].flatMap(([name, { type, params }]) =>
    params.length === 0 ? [addressOf(name, type)] : [],
  ),
);

/** What a module of `pages/` may export for an address with a part in brackets. */
interface PageModule {
  getStaticPaths?: () => { params: Record<string, string> }[];
}

const renderer: SiteRenderer = {
  routes: [...routes.keys()],
  storeOf,
  changedKeys,

  listPages(name, moment) {
    return noting(moment, async () => {
      const { type, component, params } = routeNamed(name);
      if (params.length === 0) return [addressOf(name, type)];
      const module = (await (await app.manifest.pageMap?.get(component)?.())?.page()) as
        PageModule | undefined;
      const filled = module?.getStaticPaths?.() ?? [];
      // A page that has an address to itself keeps it, as in `astro build`.
      return filled
        .map((page) => addressOf(fill(name, page.params), type))
        .filter((url) => !ownAddresses.has(url));
    });
  },

  renderPage({ route: name, url }, moment) {
    return noting(moment, async () => {
      const request = new Request(new URL(url, app.manifest.site));
      const response = await app.render(request, { routeData: routeNamed(name) });
      const expected = name === '/404' ? 404 : 200;
      if (response.status !== expected) throw new Error(`The page ${url} could not be rendered.`);
      return response.bytes();
    });
  },
};

export default renderer;

function routeNamed(name: string) {
  const found = routes.get(name);
  if (!found) throw new Error(`The site has no route ${name}.`);
  return found;
}

/** Pages end with a slash (`trailingSlash`), other files do not. */
function addressOf(path: string, type: string): string {
  return type === 'page' && path !== '/' ? `${path}/` : path;
}

function fill(name: string, params: Record<string, string>): string {
  return name.replace(/\[(\w+)\]/g, (_, param: string) => params[param] ?? '');
}

/** One at a time: what is read meanwhile belongs to this work. */
let queue: Promise<unknown> = Promise.resolve();

function noting<T>({ store, now }: Moment, work: () => Promise<T>): Promise<Noted<T>> {
  const noted = queue.then(async () => {
    const reads = new Set<string>();
    let changesAt = Infinity;
    const clock = clockAt(now, (boundary) => {
      if (boundary > now.getTime() && boundary < changesAt) changesAt = boundary;
    });
    renderFrom({ store, clock, reads });
    return { result: await work(), reads, changesAt };
  });
  queue = noted.catch(() => undefined);
  return noted;
}
