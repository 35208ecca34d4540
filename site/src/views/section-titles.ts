/** What the site's own pages are called: at their head, on the way to them, on the site map, at the foot and in search. */
import type { sectionPages } from 'shared/domain/addresses';

export type SectionPath = (typeof sectionPages)[number];

export const sectionTitles: Readonly<Record<SectionPath, string>> = {
  '/': 'Accueil',
  '/accessibilite/': 'Déclaration d’accessibilité',
  '/actualites/': 'Les actualités',
  '/agenda/': 'L’agenda',
  '/calendriers/': 'Les calendriers',
  '/communes/': 'Près de chez vous',
  '/donnees/': 'Données ouvertes',
  '/hors-ligne/': 'Lire hors ligne',
  '/interventions-scolaires/': 'Les interventions scolaires',
  '/metiers/': 'Les métiers',
  '/metiers/comparer/': 'Comparer des métiers',
  '/metiers/orientation/': 'Quel métier me ressemble\u202F?',
  '/plan-du-site/': 'Plan du site',
  '/plans/': 'Les plans',
  '/recherche/': 'Recherche',
};

/** A link to one of them, under its own title. */
export function sectionLink(url: SectionPath): { label: string; url: SectionPath } {
  return { label: sectionTitles[url], url };
}
