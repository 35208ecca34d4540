/** The site's own pages as the search finds them: those of no entry. */
import type { SearchEntry } from '../search/entry.ts';
import { sectionPages } from './entry-pages.ts';
import { entry } from './search-entries.ts';

/** Title, one sentence, and other words that people use for it; home and the search itself are not looked for. */
const described: Record<string, readonly [title: string, text: string, ...hidden: string[]]> = {
  '/accessibilite/': [
    'Accessibilité',
    'Ce qui est accessible, ce qui ne l’est pas encore, et comment le signaler.',
    'RGAA',
    'handicap',
    'lecteur d’écran',
  ],
  '/actualites/': ['Actualités', 'Les nouvelles des métiers de l’accompagnement.', 'nouvelles'],
  '/agenda/': [
    'Agenda',
    'Les rencontres à venir\u202F: salons, ateliers, visites, réunions.',
    'événements',
    'rendez-vous',
    'dates',
  ],
  '/calendriers/': ['Calendriers', 'Les dates dans votre propre agenda.', 'iCal', 'abonnement'],
  '/communes/': ['Près de chez vous', 'Ce qui se passe, commune par commune.', 'villes', 'carte'],
  '/donnees/': ['Données ouvertes', 'Les contenus du site à télécharger.', 'open data', 'CSV', 'JSON'],
  '/hors-ligne/': ['Lecture sans réseau', 'Garder des pages sur son appareil.', 'hors ligne'],
  '/interventions-scolaires/': [
    'Interventions scolaires',
    'Ce que les professionnels proposent aux collèges et aux lycées.',
    'catalogue',
    'classe',
    'enseignants',
  ],
  '/metiers/': ['Les métiers', 'Toutes les fiches métiers.', 'fiches', 'emploi', 'travail'],
  '/metiers/comparer/': ['Comparer des métiers', 'Jusqu’à trois métiers côte à côte.', 'comparateur'],
  '/metiers/orientation/': [
    'Quel métier pour moi\u202F?',
    'Dix questions sur ce que vous aimez, et des métiers qui vont avec.',
    'orientation',
    'quiz',
    'test',
  ],
  '/plan-du-site/': ['Plan du site', 'Toutes les pages du site, rubrique par rubrique.', 'sommaire'],
  '/plans/': ['Plans', 'Ce que le Département a décidé, et où on en est.', 'politiques', 'feuille de route'],
};

/** Every page's foot says it. */
const contact = entry('page', 'Nous écrire', '/#nous-ecrire', {
  text: 'Le service, son adresse et comment le joindre.',
  hidden: ['contact', 'téléphone', 'courrier', 'e-mail'],
});

/** The sections that this site has, and where to write. */
export function sectionEntries(): SearchEntry[] {
  return [contact, ...sectionPages.flatMap(sectionEntry)];
}

function sectionEntry(url: string): SearchEntry[] {
  const [title, text, ...hidden] = described[url] ?? [];
  return title === undefined || text === undefined ? [] : [entry('page', title, url, { text, hidden })];
}
