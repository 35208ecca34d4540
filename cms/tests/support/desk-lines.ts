/** What the home page's desk says of the entries that a test made, on a day of its own. */
import { afterAll, beforeAll } from 'vitest';
import type { PublisherStatus } from 'shared/domain/publisher-status';
import type { LineAnswer } from '../../src/desk-lines/desk-answer.ts';
import { compiled, runningCms, type Cms } from './cms.ts';
import { newEntriesRemover } from './remove-new-entries.ts';

type Read = typeof import('../../src/desk-lines/read-desk.ts');

const NOW = new Date('2031-05-14T12:00:00.000Z');

export let cms: Cms;
/** The administrator's id. */
export let administrator: number;

/** To be called once, at the top of a file: its tests leave their entries, which go when it ends. */
export function prepareDeskLines(): void {
  let removeNewEntries: () => Promise<void>;
  beforeAll(async () => {
    cms = await runningCms();
    removeNewEntries = await newEntriesRemover(cms);
    administrator = (await cms.strapi.db.query('admin::user').findOne({ where: {} })).id;
  });
  afterAll(() => removeNewEntries());
}

interface Asking {
  person?: number;
  mayRead?: (uid: string) => boolean;
  has?: (right: string) => boolean;
  status?: object;
}

/** For the administrator, who may do all, unless `options` say otherwise. */
export function desk(options: Asking = {}): ReturnType<Read['readDesk']> {
  const { person = administrator, mayRead = () => true, has = () => true, status = null } = options;
  const told = Promise.resolve(status as PublisherStatus | null);
  return compiled<Read>('src/desk-lines/read-desk').readDesk(
    cms.strapi,
    { id: person, mayRead, has },
    NOW,
    told,
  );
}

export async function line(key: string, options?: Asking): Promise<LineAnswer | undefined> {
  return (await desk(options)).lines.find((each) => each.key === key);
}

/** Its entries by title, with what is said of them; only those a test has made. */
export async function said(key: string, titles: string[], options?: Asking): Promise<string[]> {
  const entries = (await line(key, options))?.entries ?? [];
  return entries
    .filter(({ title }) => titles.includes(title))
    .map(({ title, why }) => plain(`${title} : ${why}`));
}

function plain(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/g, ' ');
}
