/** What the journal writes down, and in which words. Its table is `journal.ts`. */

/** By kind, as the page of the journal names it. */
export const actKinds = {
  'personal-data': 'Données personnelles lues',
  erasure: 'Données personnelles effacées',
  'intervention-request': 'Demandes',
  export: 'Exports',
  import: 'Imports',
  role: 'Rôles',
  'role-given': 'Rôles donnés ou retirés',
  administrator: 'Comptes',
  token: 'Clés d’accès',
} as const;

export type ActKind = keyof typeof actKinds;

/** One sensitive act. No personal data beyond who did what to which record: names of records, never their values. */
export interface Act {
  kind: ActKind;
  /** The record: « Rôle Rédacteur », « Établissements ». */
  about: string;
  /** What was done: « Supprimé. », « 3 droits ajoutés, 1 retiré. » */
  details: string;
}

/** As the page of the journal gets it. */
export interface WrittenAct extends Act {
  id: number;
  /** Milliseconds since 1970. */
  at: number;
  who: string;
}

/** `GET /journal?page=1&kind=role&from=2026-11-01&to=2026-11-30`: days in Paris, both included. */
export interface JournalAnswer {
  /** The newest first. */
  acts: WrittenAct[];
  total: number;
  pageSize: number;
}
