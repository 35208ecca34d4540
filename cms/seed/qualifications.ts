/**
 * Diplomas and titles of the sector. A code, a level or a date stands here only where it was checked against the
 * national register; an empty field means « not checked », never « none ».
 */
import type { QualificationSeed } from './types';

/** A registration number with its page in the national register. */
function registered(rncpCode: string): Pick<QualificationSeed, 'rncpCode' | 'url'> {
  return { rncpCode, url: `https://www.francecompetences.fr/recherche/rncp/${rncpCode}/` };
}

export const qualifications: Record<string, QualificationSeed> = {
  'de-assistant-familial': {
    title: 'Diplôme d’État d’assistant familial',
    acronym: 'DEAF',
    ...registered('41758'),
    level: 4,
    validUntil: '2028-12-31',
    routes: ['vae'],
  },
  'de-assistant-familial-2025': {
    title: 'Diplôme d’État d’assistant familial (jusqu’en 2025)',
    acronym: 'DEAF',
    ...registered('39793'),
    level: 3,
    validUntil: '2025-12-31',
    replacedBy: 'de-assistant-familial',
  },
  'de-assistant-de-service-social': {
    title: 'Diplôme d’État d’assistant de service social',
    acronym: 'DEASS',
    ...registered('41748'),
    level: 6,
    validUntil: '2031-08-31',
    routes: ['initial', 'apprenticeship', 'vae'],
  },
  'de-assistant-de-service-social-ancien': {
    title: 'Diplôme d’État d’assistant de service social (ancien)',
    acronym: 'DEASS',
    ...registered('37675'),
    replacedBy: 'de-assistant-de-service-social',
  },
  'de-educateur-de-jeunes-enfants': {
    title: 'Diplôme d’État d’éducateur de jeunes enfants',
    acronym: 'DEEJE',
    ...registered('41745'),
    level: 6,
    routes: ['initial', 'apprenticeship', 'vae'],
  },
  'de-educateur-de-jeunes-enfants-ancien': {
    title: 'Diplôme d’État d’éducateur de jeunes enfants (ancien)',
    acronym: 'DEEJE',
    ...registered('37679'),
    replacedBy: 'de-educateur-de-jeunes-enfants',
  },
  'de-moniteur-educateur': {
    title: 'Diplôme d’État de moniteur éducateur',
    acronym: 'DEME',
    ...registered('39643'),
    level: 4,
    routes: ['initial', 'apprenticeship', 'vae'],
  },
  'titre-advf': {
    title: 'Titre professionnel assistant de vie aux familles',
    acronym: 'ADVF',
    ...registered('37715'),
    level: 3,
    certifier: 'Ministère chargé du Travail',
    routes: ['apprenticeship', 'vae', 'retraining'],
  },
  'de-auxiliaire-de-puericulture': {
    title: 'Diplôme d’État d’auxiliaire de puériculture',
    acronym: 'DEAP',
    ...registered('40743'),
    level: 4,
    certifier: 'Ministère chargé de la Santé',
    routes: ['initial', 'apprenticeship', 'vae'],
  },
  deaes: {
    title: 'Diplôme d’État d’accompagnant éducatif et social',
    acronym: 'DEAES',
    ...registered('36004'),
    level: 3,
    routes: ['initial', 'apprenticeship', 'vae', 'retraining'],
  },
  'de-educateur-specialise': {
    title: 'Diplôme d’État d’éducateur spécialisé',
    acronym: 'DEES',
    routes: ['initial', 'apprenticeship', 'vae'],
  },
  'de-conseiller-esf': {
    title: 'Diplôme d’État de conseiller en économie sociale familiale',
    acronym: 'DECESF',
    routes: ['initial', 'apprenticeship', 'vae'],
  },
  'de-tisf': {
    title: 'Diplôme d’État de technicien de l’intervention sociale et familiale',
    acronym: 'DETISF',
    routes: ['initial', 'apprenticeship', 'vae'],
  },
  'de-aide-soignant': {
    title: 'Diplôme d’État d’aide-soignant',
    acronym: 'DEAS',
    certifier: 'Ministère chargé de la Santé',
    routes: ['initial', 'apprenticeship', 'vae', 'retraining'],
  },
  caferuis: {
    title:
      'Certificat d’aptitude aux fonctions d’encadrement et de responsable d’unité d’intervention sociale',
    acronym: 'CAFERUIS',
    routes: ['apprenticeship', 'vae'],
  },
  cafdes: {
    title:
      'Certificat d’aptitude aux fonctions de directeur d’établissement ou de service d’intervention sociale',
    acronym: 'CAFDES',
    routes: ['vae'],
  },
  'de-infirmier': {
    title: 'Diplôme d’État d’infirmier',
    certifier: 'Ministère chargé de la Santé',
    routes: ['initial', 'apprenticeship'],
  },
  'de-ergotherapeute': { title: 'Diplôme d’État d’ergothérapeute', routes: ['initial'] },
  'de-psychomotricien': { title: 'Diplôme d’État de psychomotricien', routes: ['initial'] },
  'de-educateur-technique-specialise': {
    title: 'Diplôme d’État d’éducateur technique spécialisé',
    acronym: 'DEETS',
    routes: ['apprenticeship', 'vae'],
  },
  'de-mediateur-familial': {
    title: 'Diplôme d’État de médiateur familial',
    acronym: 'DEMF',
    rncpCode: '39645',
    level: 6,
    validUntil: '2026-12-31',
    routes: ['vae'],
    url: 'https://www.francecompetences.fr/recherche/rncp/39645/',
  },
  'cnc-mandataire-judiciaire': {
    title: 'Certificat national de compétence de mandataire judiciaire à la protection des majeurs',
    acronym: 'CNC MJPM',
    validUntil: '2027-12-31',
    replacedBy: 'licence-mandataire-judiciaire',
  },
  'licence-mandataire-judiciaire': {
    title: 'Licence professionnelle Activités juridiques : mandataire judiciaire à la protection des majeurs',
    level: 6,
    validFrom: '2025-09-01',
  },
  'cap-accompagnant-petite-enfance': {
    title: 'CAP accompagnant éducatif petite enfance',
    acronym: 'CAP AEPE',
    certifier: 'Ministère chargé de l’Éducation nationale',
    routes: ['initial', 'apprenticeship', 'vae', 'retraining'],
  },
  'titre-conseiller-insertion': {
    title: 'Titre professionnel conseiller en insertion professionnelle',
    acronym: 'CIP',
    certifier: 'Ministère chargé du Travail',
    routes: ['apprenticeship', 'vae', 'retraining'],
  },
};
