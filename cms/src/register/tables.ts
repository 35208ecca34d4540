/** Our own tables: bare ones, which neither the admin nor GraphQL know. */
import type { Core } from '@strapi/strapi';
import { registerLeftAddressTable } from '../addresses/left-address';
import { registerRevisionTable } from '../documents/revision';
import { registerVersionTable } from '../history/versions';
import { registerIntervenerTables } from '../interveners/tables';
import { registerCountTable } from '../intake/intake-count';
import { registerJournalTable } from '../journal/journal';
import { registerLinkTables } from '../link-check/tables';
import { registerMailTable } from '../mail/outbox/table';
import { registerChangeTable } from '../publication/content-change';
import { registerPublishedRelations } from '../relations/published-relations';
import { registerRequestTables } from '../requests/tables';

export function registerTables(strapi: Core.Strapi): void {
  registerRevisionTable(strapi);
  registerChangeTable(strapi);
  registerPublishedRelations(strapi);
  registerLeftAddressTable(strapi);
  registerVersionTable(strapi);
  registerJournalTable(strapi);
  registerLinkTables(strapi);
  registerRequestTables(strapi);
  registerIntervenerTables(strapi);
  registerMailTable(strapi);
  registerCountTable(strapi);
}
