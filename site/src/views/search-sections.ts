/** The site's own pages as the search finds them: those of no entry. */
import type { SearchEntry } from '../search/entry.ts';
import { sectionPages } from 'shared/domain/addresses';
import { entry } from './search-entries.ts';
import { sectionTitles, type SectionPath } from './section-titles.ts';

/** One sentence, and other words that people use for it; home and the search itself are not looked for. */
const described: Partial<Record<SectionPath, readonly [text: string, ...hidden: string[]]>> = {
  '/accessibilite/': [
    'Ce qui est accessible, ce qui ne l’est pas encore, et comment le signaler.',
    'RGAA',
    'conformité',
    'handicap',
    'lecteur d’écran',
  ],
  '/actualites/': ['Les nouvelles des métiers de l’accompagnement dans l’Ain.', 'nouvelles'],
  '/agenda/': [
    'Les rencontres à venir\u202F: salons, ateliers, visites, réunions.',
    'événements',
    'rendez-vous',
    'dates',
  ],
  '/calendriers/': ['Les dates dans votre propre agenda.', 'iCal', 'ics', 'abonnement'],
  '/communes/': ['Ce qui se passe, commune par commune.', 'villes', 'carte'],
  '/donnees/': ['Les contenus du site à télécharger.', 'open data', 'CSV', 'JSON'],
  '/hors-ligne/': ['Garder des pages sur son appareil.', 'sans réseau', 'hors connexion'],
  '/interventions-scolaires/': [
    'Ce que les professionnels proposent aux collèges et aux lycées.',
    'catalogue',
    'classe',
    'collège',
    'lycée',
    'école',
    'enseignants',
  ],
  '/metiers/': ['Toutes les fiches métiers.', 'fiches', 'emploi', 'travail'],
  '/metiers/comparer/': ['Jusqu’à trois métiers côte à côte.', 'comparateur'],
  '/metiers/orientation/': [
    'Dix questions sur ce que vous aimez, et des métiers qui vont avec.',
    'orientation',
    'quiz',
    'test',
    'quel métier pour moi',
  ],
  '/plan-du-site/': ['Toutes les pages du site, rubrique par rubrique.', 'sommaire'],
  '/plans/': ['Ce que le Département a décidé, et où on en est.', 'politiques', 'feuille de route'],
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

function sectionEntry(url: SectionPath): SearchEntry[] {
  const [text, ...hidden] = described[url] ?? [];
  return text === undefined ? [] : [entry('page', sectionTitles[url], url, { text, hidden })];
}
