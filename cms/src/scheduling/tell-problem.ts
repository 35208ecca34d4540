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
  details?: { errors?: { message: string }[] };
}

const NAMES = { publish: 'La mise en ligne', unpublish: 'Le retrait du site' };

export async function tellProblem(strapi: Core.Strapi, task: Task, error: unknown): Promise<void> {
  const { uid, documentId, row, action, schedule } = task;
  const problem = describe(error as Refusal);
  strapi.log.error(`${uid} ${documentId}: ${problem}`, error);
  if (!(error instanceof errors.ApplicationError)) return;
  const data = {
    scheduleProblem: `${NAMES[action]} a été refusé${action === 'publish' ? 'e' : ''}. ${problem}`,
  };
  await strapi.db.query(uid).updateMany({ where: { id: row, ...schedule }, data });
}

/** All that is to be corrected, or the refusal's own words. */
function describe({ message, details }: Refusal): string {
  const problems = details?.errors ?? [];
  return problems.length > 0 ? `À corriger : ${problems.map((each) => each.message).join(' ')}` : message;
}
