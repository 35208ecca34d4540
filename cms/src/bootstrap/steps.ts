/** What a start does besides Strapi's own, in order. Every step may run at each start: run twice, it changes nothing. */
import type { Core } from '@strapi/strapi';
import { createRevisionRow } from '../documents/revision';
import { installFirstContent } from '../first-content/install';
import { startForgetting } from '../forgetting/start-forgetting';
import { guardJournal } from '../journal/guard-journal';
import { startLinkCheck } from '../link-check/open-link-check';
import { installMail } from '../mail/install-mail';
import { startOutbox } from '../mail/outbox/start-outbox';
import { makeRoles } from '../roles/make-roles';
import { startRequests } from '../requests/start-requests';
import { startSchedule } from '../scheduling/start-schedule';
import { closeStrapiPages } from './close-strapi-pages';
import { createFirstAdministrator } from './first-administrator';
import { welcomeInFrench } from './french-administrators';
import { keepOriginals } from './keep-originals';
import { pinTokens } from './pinned-tokens';

const steps = {
  journal: guardJournal,
  // First, so that no later trouble leaves the keys there that Strapi makes by itself.
  'pinned tokens': pinTokens,
  mail: installMail,
  'media library': keepOriginals,
  'content revision': createRevisionRow,
  'pages of Strapi': closeStrapiPages,
  roles: makeRoles,
  'French administrators': welcomeInFrench,
  'first administrator': createFirstAdministrator,
  'first content': installFirstContent,
  'scheduled publication': startSchedule,
  'schools’ requests': startRequests,
  'what is kept for a time': startForgetting,
  'link check': startLinkCheck,
  'mails that wait': startOutbox,
};

export async function runSteps(strapi: Core.Strapi): Promise<void> {
  for (const [name, run] of Object.entries(steps)) {
    strapi.log.debug(`start: ${name}`);
    await run(strapi);
  }
}
