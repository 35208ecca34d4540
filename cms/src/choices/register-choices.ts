/**
 * The custom field `global::choices`: several codes of one vocabulary, kept as a JSON array. The option `vocabulary`
 * names the list; its input in the admin is `src/admin/choices`.
 */
import type { Core } from '@strapi/strapi';

export function registerChoices(strapi: Core.Strapi): void {
  strapi.customFields.register({
    name: 'choices',
    type: 'json',
    inputSize: { default: 6, isResizable: true },
  });
}
