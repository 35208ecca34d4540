/**
 * The site's own pages, which the intake fills in. Kept in memory and asked for again now and then; when the site does
 * not answer, the last one it gave will do.
 */

export interface Template {
  html: string;
  /** Those that go on with the filled page. */
  headers: Record<string, string>;
}

export interface Templates {
  /** @param path such as `/demander-une-intervention/formulaire/`. Undefined while the site never gave it. */
  get(path: string): Promise<Template | undefined>;
}

interface Kept {
  template: Template | undefined;
  etag: string | null;
  /** When it is to be asked for again. */
  staleAt: number;
}

const FRESH_MS = 30_000;
/** A site that did not answer is not waited for at each request. */
const PAUSE_MS = 5_000;
const PATIENCE_MS = 3_000;
const LONGEST = 4 * 1024 * 1024;

/** The policies of the page: they know its scripts and styles. */
const PASSED_ON = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
];

/** @param site its address without a final slash. */
export function openTemplates(site: string, now: () => Date): Templates {
  const kept = new Map<string, Kept>();
  const underWay = new Map<string, Promise<Kept>>();

  const renew = async (path: string, former: Kept | undefined): Promise<Kept> => {
    const asked = await ask(site + path, former).catch(() => undefined);
    const pause = asked ? FRESH_MS : PAUSE_MS;
    const next = { template: undefined, etag: null, ...former, ...asked, staleAt: now().getTime() + pause };
    kept.set(path, next);
    return next;
  };

  return {
    async get(path) {
      const former = kept.get(path);
      if (former && former.staleAt > now().getTime()) return former.template;
      const renewed = underWay.get(path) ?? renew(path, former).finally(() => underWay.delete(path));
      underWay.set(path, renewed);
      return (await renewed).template;
    },
  };
}

/** What is new of it; undefined when the answer is no such page. @throws when nothing answers in time. */
async function ask(url: string, former: Kept | undefined): Promise<Partial<Kept> | undefined> {
  const etag = former?.template ? former.etag : null;
  const answer = await fetch(url, {
    headers: { accept: 'text/html', ...(etag !== null && { 'if-none-match': etag }) },
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (answer.status === 304) return {};
  const isPage = answer.status === 200 && (answer.headers.get('content-type') ?? '').startsWith('text/html');
  const html = await answer.text();
  if (!isPage || html.length > LONGEST) return undefined;
  const headers = PASSED_ON.map((name) => [name, answer.headers.get(name)]).filter(
    ([, value]) => value !== null,
  );
  return {
    template: { html, headers: Object.fromEntries(headers) as Record<string, string> },
    etag: answer.headers.get('etag'),
  };
}
