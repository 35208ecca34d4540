/** The CMS's own start: only named steps, each in its file. */
import type { Core } from '@strapi/strapi';
import { changeAddresses } from './addresses/change-addresses';
import { hideAddressBox } from './addresses/address-box';
import { registerRights } from './admin-routes/rights';
import { runSteps } from './bootstrap/steps';
import { registerChoices } from './choices/register-choices';
import { countFileChanges } from './documents/count-file-changes';
import { countPublicChanges } from './documents/count-public-changes';
import { fillMissingSlugs } from './documents/fill-missing-slugs';
import { keepSingleTypes } from './documents/keep-single-types';
import { oneChangeAtATime } from './documents/one-change-at-a-time';
import { registerRevisionTable } from './documents/revision';
import { openImportRoutes } from './imports/import-routes';
import { writeFormsAtStart } from './form-layouts/write-forms-at-start';
import { speakFrench } from './french-answers/speak-french';
import { openCalendar } from './calendar/open-calendar';
import { openEventDates } from './event-dates/open-event-dates';
import { closeGraphql } from './graphql/close-graphql';
import { exposeContentRevision } from './graphql/content-revision';
import { loadInBatches } from './graphql/load-in-batches';
import { guardUploads } from './media-library/guard-uploads';
import { keepHistory } from './history/keep-history';
import { openHistory } from './history/routes';
import { registerVersionTable } from './history/versions';
import { registerJournalTable } from './journal/journal';
import { openJournal } from './journal/routes';
import { watchAccounts } from './journal/watch-accounts';
import { watchRoles } from './journal/watch-roles';
import { watchTokens } from './journal/watch-tokens';
import { registerChangeTable } from './publication/content-change';
import { registerPublicationRoutes } from './publication/routes';
import { refuseDeletion } from './publish-rules/refuse-deletion';
import { refuseUnready } from './publish-rules/refuse-unready';
import { keepRelations } from './relations/keep-relations';
import { registerPublishedRelations } from './relations/published-relations';
import { hideSchedule } from './scheduling/fields';
import { keepWhatIsOnline } from './roles/keep-what-is-online';
import { keepSchedule } from './scheduling/keep-schedule';
import { showDraftsToPreview } from './preview/show-drafts';
import { openUnusedFiles } from './unused-files/open-unused-files';
import { openAcronyms } from './writing-advice/open-acronyms';
import { openDeskLines } from './desk-lines/open-desk-lines';
import { openLinkCheck } from './link-check/open-link-check';
import { registerLinkTables } from './link-check/tables';
import { openPublicationDesk } from './publication-desk/open-desk';

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    speakFrench(strapi);
    registerChoices(strapi);
    writeFormsAtStart(strapi);
    registerRevisionTable(strapi);
    registerChangeTable(strapi);
    registerPublishedRelations(strapi);
    registerVersionTable(strapi);
    registerJournalTable(strapi);
    registerLinkTables(strapi);
    // The order of these is that of their work, from the outside to the inside.
    oneChangeAtATime(strapi);
    keepSchedule(strapi);
    fillMissingSlugs(strapi);
    changeAddresses(strapi);
    refuseUnready(strapi);
    refuseDeletion(strapi);
    keepSingleTypes(strapi);
    keepWhatIsOnline(strapi);
    countPublicChanges(strapi);
    keepHistory(strapi);
    keepRelations(strapi);
    countFileChanges(strapi);
    guardUploads(strapi);
    loadInBatches(strapi);
    closeGraphql(strapi);
    hideSchedule(strapi);
    hideAddressBox(strapi);
    exposeContentRevision(strapi);
    registerPublicationRoutes(strapi);
    showDraftsToPreview(strapi);
    openPublicationDesk(strapi);
    openHistory(strapi);
    openImportRoutes(strapi);
    openAcronyms(strapi);
    openUnusedFiles(strapi);
    openEventDates(strapi);
    openCalendar(strapi);
    watchAccounts(strapi);
    watchRoles(strapi);
    watchTokens(strapi);
    openJournal(strapi);
    openDeskLines(strapi);
    openLinkCheck(strapi);
    await registerRights(strapi);
  },

  bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    return runSteps(strapi);
  },
};
