/** The CMS's own start: only named steps, each in its file. */
import type { Core } from '@strapi/strapi';
import { runSteps } from './bootstrap/steps';
import { registerChoices } from './choices/register-choices';
import { countPublicChanges } from './documents/count-public-changes';
import { fillMissingSlugs } from './documents/fill-missing-slugs';
import { fixPublishedSlugs } from './documents/fix-published-slugs';
import { keepSingleTypes } from './documents/keep-single-types';
import { registerRevisionTable } from './documents/revision';
import { closeGraphql } from './graphql/close-graphql';
import { exposeContentRevision } from './graphql/content-revision';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    registerChoices(strapi);
    registerRevisionTable(strapi);
    fillMissingSlugs(strapi);
    fixPublishedSlugs(strapi);
    keepSingleTypes(strapi);
    countPublicChanges(strapi);
    closeGraphql(strapi);
    exposeContentRevision(strapi);
  },

  bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    return runSteps(strapi);
  },
};
