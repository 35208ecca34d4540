/**
 * Tells that a date was not met. A refusal (something to fill in) is written into the entry, where an editor sees it, and
 * once into the log; the date stays, and is tried again a minute after the entry is saved. Any other failure, such as a
 * lost connection, is only logged, and tried again at the next minute: it is nobody's to correct in the entry.
 */
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Task } from './run-schedule';

interface Refusal {
  message: string;
  details?: { errors?: { path: (string | number)[] }[] };
}

interface Described {
  config?: { metadatas?: Record<string, { edit?: { label?: string } }> };
}

const NAMES = { publish: 'La mise en ligne', unpublish: 'Le retrait du site' };

export async function tellProblem(strapi: Core.Strapi, task: Task, error: unknown): Promise<void> {
  const { uid, documentId, row, action, schedule } = task;
  const problem = describe(strapi, task, error as Refusal);
  strapi.log.error(`${uid} ${documentId}: ${problem}`, error);
  if (!(error instanceof errors.ApplicationError)) return;
  const data = {
    scheduleProblem: `${NAMES[action]} a été refusé${action === 'publish' ? 'e' : ''}. ${problem}`,
  };
  await strapi.db.query(uid).updateMany({ where: { id: row, ...schedule }, data });
}

/** Names the fields to correct by their labels, or gives the refusal's own words. */
function describe(strapi: Core.Strapi, { uid }: Task, { message, details }: Refusal): string {
  const { config } = strapi.contentType(uid) as unknown as Described;
  const names = (details?.errors ?? []).map(({ path }) => String(path[0] ?? ''));
  const labels = [...new Set(names)].map((name) => config?.metadatas?.[name]?.edit?.label ?? name);
  if (labels.length === 0) return message;
  return `À corriger : ${labels.map((label) => `« ${label} »`).join(', ')}.`;
}
