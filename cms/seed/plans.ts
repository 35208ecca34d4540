/** The plans voted by the département that the site follows, in the order they are shown. */
import type { PlanSeed } from './types';
import housing from './plans/feuille-de-route-logement';
import fosterCare from './plans/plan-assistants-familiaux';
import seniors from './plans/plan-seniors-01';

export const plans: Record<string, PlanSeed> = {
  'plan-seniors-01': seniors,
  'plan-assistants-familiaux': fosterCare,
  'feuille-de-route-logement': housing,
};
