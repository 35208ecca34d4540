/** Short addresses, easy to say aloud or to print on a poster. */
import type { RedirectSeed } from './types';

export const redirects: Record<string, RedirectSeed> = {
  aes: { from: '/aes', to: '/metiers/accompagnant-educatif-et-social/', permanent: false },
  'assistant-familial': {
    from: '/assistant-familial',
    to: '/devenir-assistant-familial/',
    permanent: false,
  },
  seniors: { from: '/seniors', to: '/plans/plan-seniors-01/', permanent: false },
};
