/**
 * The admin's way to the publisher: `GET /publication/status` for whoever is signed in, `POST /publication/<command>`
 * for those who may.
 */
import type { Core } from '@strapi/strapi';
import type { PublisherStatus } from 'shared/domain/publisher-status';
import { openAdminRoutes, refuse, type AdminContext } from '../admin-routes/admin-routes';
import type { Right } from '../admin-routes/rights';
import { askPublisher } from './ask-publisher';
import { commands, type Command, type DeskAnswer } from './desk-answer';

const MAY_COMMAND: Right = 'admin::publication.command';

export function openPublicationDesk(strapi: Core.Strapi): void {
  openAdminRoutes(strapi, '/publication', [
    { method: 'GET', path: '/status', handler: tellStatus },
    ...commands.map((command) => ({
      method: 'POST' as const,
      path: `/${command}`,
      right: MAY_COMMAND,
      handler: (context: AdminContext) => pass(strapi, command, context),
    })),
  ]);
}

async function tellStatus(context: AdminContext): Promise<void> {
  const reply = await askPublisher('GET', '/status');
  context.body = {
    status: reply.good ? (reply.body as PublisherStatus) : null,
    trouble: reply.good ? null : reply.message,
    mayCommand: context.state.userAbility.can(MAY_COMMAND),
  } satisfies DeskAnswer;
}

async function pass(strapi: Core.Strapi, command: Command, context: AdminContext): Promise<void> {
  const body = bodyOf(command, context.request.body);
  if (body === null) return refuse(context, 400, 'Choisissez la version à remettre en ligne.');
  strapi.log.info(`publication: ${command}, asked by administrator ${context.state.user.id}`);
  const reply = await askPublisher('POST', `/${command}`, body);
  if (reply.good) {
    context.body = { done: command };
    return;
  }
  strapi.log.warn(`publication: ${command} failed: ${reply.detail ?? reply.message}`);
  refuse(context, reply.status, reply.message);
}

/** Nothing of a browser's is passed on but the number of a release; null when a rollback does not name one. */
function bodyOf(command: Command, given: unknown): object | null {
  if (command !== 'rollback') return {};
  const release = (given as { release?: unknown } | null | undefined)?.release;
  return Number.isSafeInteger(release) ? { release } : null;
}
