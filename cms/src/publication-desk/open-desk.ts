/**
 * The admin's way to the publisher: `GET /publication/status` for whoever is signed in, `POST /publication/<command>`
 * for those who may.
 */
import type { Core } from '@strapi/strapi';
import type { PublisherStatus } from 'shared/domain/publisher-status';
import { askPublisher } from './ask-publisher';
import { commands, type Command, type DeskAnswer } from './desk-answer';
import { MAY_COMMAND } from './may-command';

/** The parts of a request's context that count here, once the admin's policies have passed it. */
interface Context {
  state: { user: { id: number }; userAbility: { can(action: string): boolean } };
  request: { body?: unknown };
  status: number;
  body: unknown;
}

const SIGNED_IN = 'admin::isAuthenticatedAdmin';
const ALLOWED = { name: 'admin::hasPermissions', config: { actions: [MAY_COMMAND] } };

export function openPublicationDesk(strapi: Core.Strapi): void {
  const status = route('GET', '/status', [SIGNED_IN], tellStatus);
  const others = commands.map((command) =>
    route('POST', `/${command}`, [SIGNED_IN, ALLOWED], (context) => pass(strapi, command, context)),
  );
  strapi.server.routes({ type: 'admin', prefix: '/publication', routes: [status, ...others] });
}

function route(
  method: 'GET' | 'POST',
  path: string,
  policies: (string | typeof ALLOWED)[],
  handler: (context: Context) => Promise<void>,
) {
  return { method, path, handler, info: { type: 'admin' as const }, config: { policies } };
}

async function tellStatus(context: Context): Promise<void> {
  const reply = await askPublisher('GET', '/status');
  context.body = {
    status: reply.good ? (reply.body as PublisherStatus) : null,
    trouble: reply.good ? null : reply.message,
    mayCommand: context.state.userAbility.can(MAY_COMMAND),
  } satisfies DeskAnswer;
}

async function pass(strapi: Core.Strapi, command: Command, context: Context): Promise<void> {
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

/** As Strapi words its own errors, so that the admin shows the message. */
function refuse(context: Context, status: number, message: string): void {
  context.status = status;
  context.body = { data: null, error: { status, name: 'PublicationError', message } };
}
