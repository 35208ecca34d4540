/** Public bodies the first content refers to. Only what is certain: no SIRET, no telephone. */
import type { OrganizationSeed } from './types';

export const organizations: Record<string, OrganizationSeed> = {
  'departement-de-l-ain': {
    name: 'Département de l’Ain',
    kinds: ['employer', 'guidance'],
    commune: 'bourg-en-bresse',
    sectors: [
      'grand-age',
      'handicap',
      'protection-de-l-enfance',
      'petite-enfance',
      'insertion-et-action-sociale',
    ],
    website: 'https://www.ain.fr',
    contact: { service: 'Département de l’Ain' },
  },
  'france-travail': {
    name: 'France Travail',
    kinds: ['guidance', 'recruitment'],
    website: 'https://www.francetravail.fr',
  },
  'academie-de-lyon': {
    name: 'Académie de Lyon',
    kinds: ['guidance'],
    website: 'https://www.ac-lyon.fr',
  },
};
