/**
 * What happens around every change of an entry or of a file, whoever makes it, and around a search of schools. The order of these is that of their work,
 * from the outside to the inside.
 */
import type { Core } from '@strapi/strapi';
import { changeAddresses } from '../addresses/change-addresses';
import { countFileChanges } from '../documents/count-file-changes';
import { countPublicChanges } from '../documents/count-public-changes';
import { fillMissingSlugs } from '../documents/fill-missing-slugs';
import { keepSingleTypes } from '../documents/keep-single-types';
import { oneChangeAtATime } from '../documents/one-change-at-a-time';
import { keepHistory } from '../history/keep-history';
import { guardUploads } from '../media-library/guard-uploads';
import { refuseDeletion } from '../publish-rules/refuse-deletion';
import { refuseUnready } from '../publish-rules/refuse-unready';
import { keepRelations } from '../relations/keep-relations';
import { tellOfSessionChanges } from '../requests/session-changes';
import { keepWhatIsOnline } from '../roles/keep-what-is-online';
import { keepSchedule } from '../scheduling/keep-schedule';
import { keepWhatIsScheduled } from '../scheduling/keep-what-is-scheduled';
import { searchTheListOfSchools } from '../schools/search-the-list';

export function registerDocumentRules(strapi: Core.Strapi): void {
  oneChangeAtATime(strapi);
  keepSchedule(strapi);
  keepWhatIsScheduled(strapi);
  fillMissingSlugs(strapi);
  changeAddresses(strapi);
  refuseUnready(strapi);
  refuseDeletion(strapi);
  keepSingleTypes(strapi);
  keepWhatIsOnline(strapi);
  countPublicChanges(strapi);
  tellOfSessionChanges(strapi);
  keepHistory(strapi);
  keepRelations(strapi);
  countFileChanges(strapi);
  guardUploads(strapi);
  searchTheListOfSchools(strapi);
}
