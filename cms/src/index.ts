/** The CMS's own start: only named steps, each in its file. */
import type { Core } from '@strapi/strapi';
import { registerRights } from './admin-routes/rights';
import { runSteps } from './bootstrap/steps';
import { registerChoices } from './choices/register-choices';
import { writeFormsAtStart } from './form-layouts/write-forms-at-start';
import { sayRightsInFrench } from './french-answers/rights-in-french';
import { speakFrench } from './french-answers/speak-french';
import { stopOutbox } from './mail/outbox/start-outbox';
import { registerDocumentRules } from './register/document-rules';
import { shapeGraphql } from './register/graphql';
import { openRoutes } from './register/routes';
import { watchSensitiveActs } from './register/sensitive-acts';
import { registerTables } from './register/tables';

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    speakFrench(strapi);
    sayRightsInFrench(strapi);
    registerChoices(strapi);
    writeFormsAtStart(strapi);
    registerTables(strapi);
    registerDocumentRules(strapi);
    shapeGraphql(strapi);
    openRoutes(strapi);
    watchSensitiveActs(strapi);
    await registerRights(strapi);
  },

  bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    return runSteps(strapi);
  },

  destroy(): Promise<void> {
    return stopOutbox();
  },
};
