/** What the search index holds of each thing that can be found, as its files carry it: plain JSON. */
export interface SearchEntry {
  kind: SearchKind;
  title: string;
  /** From the site's root. */
  url: string;
  /** What tells it from others at a glance: date and commune of an event, sectors of a job. */
  line?: string;
  /** One sentence on it. */
  text?: string;
  /** Names that its page may not show: acronyms, synonyms, codes. One that was searched for is shown. */
  hidden?: string[];
  /** Words that are searched and never shown. */
  body?: string;
  /** The moment (ISO 8601) from which an event is over. */
  until?: string;
}

/** What is found, by the heading it stands under, in the order used where nothing else decides. */
export const searchKinds = {
  job: 'Métiers',
  event: 'Rencontres',
  intervention: 'Interventions scolaires',
  page: 'Pages',
  plan: 'Plans',
  term: 'Sigles et diplômes',
  commune: 'Communes',
  news: 'Actualités',
  past: 'Rencontres passées',
} as const;

export type SearchKind = keyof typeof searchKinds;
