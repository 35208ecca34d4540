/**
 * Every job description of the first content, by slug.
 * The order is the reading order: by family of jobs, from daily support to management.
 */
import type { JobDescriptionSeed } from '../types';

import accompagnantEducatifEtSocial from './accompagnant-educatif-et-social';
import accueillantFamilial from './accueillant-familial';
import agentDeServiceHospitalier from './agent-de-service-hospitalier';
import aideSoignant from './aide-soignant';
import animateurPetiteEnfance from './animateur-petite-enfance';
import assistantDeServiceSocial from './assistant-de-service-social';
import assistantDeVieAuxFamilles from './assistant-de-vie-aux-familles';
import assistantFamilial from './assistant-familial';
import assistantMaternel from './assistant-maternel';
import auxiliaireDePuericulture from './auxiliaire-de-puericulture';
import auxiliaireDeVie from './auxiliaire-de-vie';
import conseillerEnEconomieSocialeEtFamiliale from './conseiller-en-economie-sociale-et-familiale';
import conseillerEnInsertionProfessionnelle from './conseiller-en-insertion-professionnelle';
import educateurDeJeunesEnfants from './educateur-de-jeunes-enfants';
import educateurSpecialise from './educateur-specialise';
import educateurTechniqueSpecialise from './educateur-technique-specialise';
import ergotherapeute from './ergotherapeute';
import infirmier from './infirmier';
import mandataireJudiciaire from './mandataire-judiciaire';
import mediateurFamilial from './mediateur-familial';
import moniteurDAtelier from './moniteur-d-atelier';
import moniteurEducateur from './moniteur-educateur';
import psychomotricien from './psychomotricien';
import responsableDeSecteur from './responsable-de-secteur';
import surveillantDeNuit from './surveillant-de-nuit';
import technicienInterventionSocialeEtFamiliale from './technicien-intervention-sociale-et-familiale';

export const jobDescriptions: Record<string, JobDescriptionSeed> = {
  'accompagnant-educatif-et-social': accompagnantEducatifEtSocial,
  'auxiliaire-de-vie': auxiliaireDeVie,
  'assistant-de-vie-aux-familles': assistantDeVieAuxFamilles,
  'technicien-intervention-sociale-et-familiale': technicienInterventionSocialeEtFamiliale,
  'aide-soignant': aideSoignant,
  infirmier,
  ergotherapeute,
  psychomotricien,
  'auxiliaire-de-puericulture': auxiliaireDePuericulture,
  'animateur-petite-enfance': animateurPetiteEnfance,
  'educateur-de-jeunes-enfants': educateurDeJeunesEnfants,
  'educateur-specialise': educateurSpecialise,
  'moniteur-educateur': moniteurEducateur,
  'educateur-technique-specialise': educateurTechniqueSpecialise,
  'moniteur-d-atelier': moniteurDAtelier,
  'assistant-familial': assistantFamilial,
  'assistant-maternel': assistantMaternel,
  'accueillant-familial': accueillantFamilial,
  'assistant-de-service-social': assistantDeServiceSocial,
  'conseiller-en-economie-sociale-et-familiale': conseillerEnEconomieSocialeEtFamiliale,
  'conseiller-en-insertion-professionnelle': conseillerEnInsertionProfessionnelle,
  'mediateur-familial': mediateurFamilial,
  'mandataire-judiciaire': mandataireJudiciaire,
  'agent-de-service-hospitalier': agentDeServiceHospitalier,
  'surveillant-de-nuit': surveillantDeNuit,
  'responsable-de-secteur': responsableDeSecteur,
};
