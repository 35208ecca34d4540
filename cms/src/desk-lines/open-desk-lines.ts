/** The home page's own request: `GET /desk`, for whoever is signed in, answers what that person may read. */
import type { Core } from '@strapi/strapi';
import type { PublisherStatus } from 'shared/domain/publisher-status';
import { openAdminRoutes, type AdminContext } from '../admin-routes/admin-routes';
import type { Right } from '../admin-routes/rights';
import { askPublisher } from '../publication-desk/ask-publisher';
import { linkCheckState } from '../link-check/link-check-state';
import type { DeskLines } from './desk-answer';
import { readDesk } from './read-desk';

const READ = 'plugin::content-manager.explorer.read';
/** A publisher that is busy or off must not keep the page waiting: its own block tells. */
const PATIENCE_IN_MS = 1000;

export function openDeskLines(strapi: Core.Strapi): void {
  openAdminRoutes(strapi, '/desk', [
    { method: 'GET', path: '/', handler: (context) => tellDesk(strapi, context) },
  ]);
}

async function tellDesk(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const { user, userAbility } = context.state;
  const person = {
    id: user.id,
    mayRead: (uid: string) => userAbility.can(READ, uid),
    has: (right: Right) => userAbility.can(right),
  };
  context.set('Cache-Control', 'no-store');
  const now = new Date();
  const [desk, linkCheck] = await Promise.all([
    readDesk(strapi, person, now, publisherStatus()),
    linkCheckState(strapi, now),
  ]);
  context.body = { ...desk, linkCheck } satisfies DeskLines;
}

async function publisherStatus(): Promise<PublisherStatus | null> {
  const patience = Promise.withResolvers<null>();
  const timer = setTimeout(() => patience.resolve(null), PATIENCE_IN_MS);
  const asked = askPublisher('GET', '/status').then((reply) =>
    reply.good ? (reply.body as PublisherStatus) : null,
  );
  try {
    return await Promise.race([asked, patience.promise]);
  } finally {
    clearTimeout(timer);
  }
}
