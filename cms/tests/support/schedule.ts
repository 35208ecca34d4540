/** Articles with dates, and the run of a minute. */
import { compiled, type Cms } from './cms.ts';
import { documents, type Data } from './documents.ts';

export const MINUTE_BEFORE = '2031-05-14T11:59:00.000Z';
export const NOON = '2031-05-14T12:00:00.000Z';
export const AFTERNOON = '2031-05-14T15:00:00.000Z';

let count = 0;

/** All that an article needs to go online, under a title of its own. */
export function article(schedule: Data = {}): Data {
  count += 1;
  return {
    title: `Article prévu ${count}`,
    summary: 'Résumé.',
    date: '2031-01-01',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Texte.' }] }],
    ...schedule,
  };
}

type Run = typeof import('../../src/scheduling/run-schedule.ts');

/** The document ids of what the run of this minute did, in its order. */
export async function runMinute({ strapi }: Cms, minute: string): Promise<string[]> {
  const { runSchedule } = compiled<Run>('src/scheduling/run-schedule');
  return (await runSchedule(strapi, new Date(minute))).map(({ documentId }) => documentId);
}

export async function versions(cms: Cms, type: string, documentId: string) {
  const one = async (status: string) =>
    (await documents(cms, type).findMany({ status, filters: { documentId } }))[0];
  return { draft: await one('draft'), published: await one('published') };
}

/** What a test leaves behind with a date must not come due in the next. */
export async function forgetDates({ strapi }: Cms): Promise<void> {
  for (const type of ['news-article', 'job-description']) {
    const data = { publishAt: null, unpublishAt: null };
    await strapi.db.query(`api::${type}.${type}`).updateMany({ data });
  }
}
