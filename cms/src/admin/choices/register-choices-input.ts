/** Tells the admin how to show `global::choices`; the server's half is `src/choices`. */
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

export function registerChoicesInput(app: StrapiApp): void {
  app.customFields.register({
    name: 'choices',
    type: 'json',
    intlLabel: { id: 'choices.label', defaultMessage: 'Choix multiples' },
    intlDescription: { id: 'choices.description', defaultMessage: 'Plusieurs valeurs d’une liste fermée' },
    components: {
      Input: async () => ({ default: (await import('./choices-input.tsx')).ChoicesInput as ComponentType }),
    },
  });
}
