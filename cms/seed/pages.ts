/** The free pages of the site, at its root. */
import type { PageSeed } from './types';
import fosterCareCampaign from './pages/devenir-assistant-familial';
import personalData from './pages/donnees-personnelles';
import approach from './pages/la-demarche';
import legalNotice from './pages/mentions-legales';
import findInternship from './pages/trouver-un-stage';

export const pages: Record<string, PageSeed> = {
  'la-demarche': approach,
  'devenir-assistant-familial': fosterCareCampaign,
  'trouver-un-stage': findInternship,
  'mentions-legales': legalNotice,
  'donnees-personnelles': personalData,
};
