/**
 * Where help leads: the chapters of the guide in their order, and the place in it for each form and each page of ours.
 * A place is a chapter, or a heading in it: `evenement#ajouter-plusieurs-dates`. A test follows them all.
 */
import type { ContentType } from 'shared/domain/content-types';

/** File names in `cms/guide`, without their ending. */
export const chapters = [
  'se-connecter',
  'accueil',
  'fiche-metier',
  'evenement',
  'page-ou-actualite',
  'publier',
  'apercu-et-conseils',
  'versions',
  'images-et-fichiers',
  'interventions',
  'demandes',
  'intervenants',
  'bilan-et-donnees',
  'listes-et-reglages',
  'importer-exporter',
  'roles',
  'en-cas-de-souci',
] as const;

type Chapter = (typeof chapters)[number];
export type Place = Chapter | `${Chapter}#${string}`;

/** A new type does not compile before its form has help. */
export const placeOfType: Record<ContentType, Place> = {
  'accessibility-statement': 'listes-et-reglages#tenir-la-déclaration-daccessibilité',
  commune: 'listes-et-reglages#tenir-une-liste',
  event: 'evenement',
  'glossary-term': 'listes-et-reglages#expliquer-un-sigle',
  'home-page': 'listes-et-reglages#changer-la-page-daccueil-du-site',
  'intervention-session': 'interventions#proposer-une-date',
  'job-description': 'fiche-metier',
  'news-article': 'page-ou-actualite#écrire-une-actualité',
  organization: 'listes-et-reglages#tenir-une-liste',
  page: 'page-ou-actualite',
  plan: 'page-ou-actualite#tenir-un-plan-à-jour',
  qualification: 'listes-et-reglages#remplacer-un-diplôme',
  redirect: 'listes-et-reglages#rediriger-une-ancienne-adresse',
  resource: 'listes-et-reglages#tenir-une-liste',
  school: 'listes-et-reglages#tenir-une-liste',
  'school-intervention': 'interventions',
  'school-period': 'interventions#tenir-les-périodes-scolaires',
  sector: 'listes-et-reglages#tenir-une-liste',
  'site-settings': 'listes-et-reglages#changer-les-réglages-du-site',
  testimonial: 'page-ou-actualite#ajouter-un-témoignage',
};

/** Pages and panels that are ours. */
export const placeOfPage = {
  calendar: 'publier#voir-le-calendrier',
  imports: 'importer-exporter',
  versions: 'versions',
  'unused-files': 'images-et-fichiers#supprimer-les-fichiers-inutilisés',
  requests: 'demandes',
  interveners: 'intervenants#tenir-la-liste',
  engagements: 'intervenants#dire-qui-va-à-une-date',
  'requests-report': 'bilan-et-donnees',
  'personal-data': 'bilan-et-donnees#trouver-les-données-dune-personne',
  journal: 'roles#lire-le-journal',
  advice: 'apercu-et-conseils#suivre-les-conseils-décriture',
} as const satisfies Record<string, Place>;
