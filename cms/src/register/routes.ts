/** What the publisher and the pages of the admin may ask, beside Strapi’s own requests. */
import type { Core } from '@strapi/strapi';
import { openCalendar } from '../calendar/open-calendar';
import { openDeskLines } from '../desk-lines/open-desk-lines';
import { openEventDates } from '../event-dates/open-event-dates';
import { openHistory } from '../history/routes';
import { openImportRoutes } from '../imports/import-routes';
import { openInterveners } from '../interveners/routes';
import { openIntake } from '../intake/open-intake';
import { openJournal } from '../journal/routes';
import { openLinkCheck } from '../link-check/open-link-check';
import { openOutbox } from '../mail/outbox/open-outbox';
import { openPersonalData } from '../personal-data/routes';
import { openPublicationDesk } from '../publication-desk/open-desk';
import { openRequestsReport } from '../requests-report/routes';
import { registerPublicationRoutes } from '../publication/routes';
import { openRequestsDesk } from '../requests-desk/open-requests-desk';
import { openUnusedFiles } from '../unused-files/open-unused-files';
import { openAcronyms } from '../writing-advice/open-acronyms';

export function openRoutes(strapi: Core.Strapi): void {
  openIntake(strapi);
  registerPublicationRoutes(strapi);
  openPublicationDesk(strapi);
  openHistory(strapi);
  openImportRoutes(strapi);
  openAcronyms(strapi);
  openUnusedFiles(strapi);
  openEventDates(strapi);
  openCalendar(strapi);
  openInterveners(strapi);
  openJournal(strapi);
  openPersonalData(strapi);
  openRequestsReport(strapi);
  openDeskLines(strapi);
  openLinkCheck(strapi);
  openRequestsDesk(strapi);
  openOutbox(strapi);
}
