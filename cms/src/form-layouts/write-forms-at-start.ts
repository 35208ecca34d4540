/**
 * Forms are written before Strapi itself completes what it has stored with the fields that are new: Strapi would put them
 * at the end, and nobody could tell by whom.
 */
import type { Core } from '@strapi/strapi';
import { writeForms } from './write-forms';

export function writeFormsAtStart(strapi: Core.Strapi): void {
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    const start = performance.now();
    const changed = await writeForms(strapi);
    strapi.log.debug(`start: forms (${changed} changed, ${Math.round(performance.now() - start)} ms)`);
  });
}
