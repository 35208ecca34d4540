/** The catalogue offered to collèges and lycées: every format and every kind of place. */
import type { SchoolInterventionSeed } from './types';

import filmDebate from './school-interventions/cine-debat-grandir-ailleurs';
import ageingSimulator from './school-interventions/dans-la-peau-d-une-personne-agee';
import jobForum from './school-interventions/forum-des-metiers-dans-votre-etablissement';
import careWorkshop from './school-interventions/les-gestes-qui-aident';
import internshipWorkshop from './school-interventions/preparer-son-stage-a-distance';
import game from './school-interventions/qui-fait-quoi-le-jeu-des-metiers';
import testimony from './school-interventions/rencontrer-une-professionnelle-ou-un-professionnel';
import nurseryVisit from './school-interventions/une-matinee-a-la-creche';
import careHomeVisit from './school-interventions/visiter-un-ehpad';
import workshopVisit from './school-interventions/visiter-un-esat';

export const schoolInterventions: Record<string, SchoolInterventionSeed> = {
  'rencontrer-une-professionnelle-ou-un-professionnel': testimony,
  'dans-la-peau-d-une-personne-agee': ageingSimulator,
  'qui-fait-quoi-le-jeu-des-metiers': game,
  'cine-debat-grandir-ailleurs': filmDebate,
  'les-gestes-qui-aident': careWorkshop,
  'visiter-un-ehpad': careHomeVisit,
  'visiter-un-esat': workshopVisit,
  'une-matinee-a-la-creche': nurseryVisit,
  'forum-des-metiers-dans-votre-etablissement': jobForum,
  'preparer-son-stage-a-distance': internshipWorkshop,
};
