/** The admin speaks French to everyone who has not chosen a language: a new account starts with it. */
import type { Core } from '@strapi/strapi';

export function welcomeInFrench(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate({ params }) {
      const data = params.data as { preferedLanguage?: string | null };
      data.preferedLanguage ??= 'fr';
    },
  });
}
