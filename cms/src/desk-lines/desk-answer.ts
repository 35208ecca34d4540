/** What the home page gets from `GET /desk`: what waits for this person, and how much of each type there is. */

/** In the order of the page. A later feature that brings its own group adds a row. */
export const groups = {
  requests: 'Demandes des établissements',
  publish: 'À publier',
  review: 'À revoir',
  aging: 'Vieillit',
  drafts: 'Mes brouillons',
} as const;
export type Group = keyof typeof groups;

export interface DeskEntry {
  title: string;
  /** French: « Événements »; null in a line of one type, whose title tells. */
  type: string | null;
  /** French, begins with a small letter: « fin du consentement le 3 mars 2027 ». */
  why: string;
  /** The form, within the admin: `/content-manager/collection-types/api::event.event/abc`. */
  link: string;
}

/** A button of a line: what it does is done on the server. */
export interface LineAction {
  /** French. */
  label: string;
  /** Of the admin's own request, sent as POST: `/mails/try-again`. */
  path: string;
  /** French, once it is done. */
  done: string;
}

export interface LineAnswer {
  key: string;
  group: Group;
  /** French. */
  title: string;
  /** All of them; `entries` are the first few. */
  count: number;
  entries: DeskEntry[];
  /** Where the admin lists them all; null when one list does not hold them. */
  listLink: string | null;
  action: LineAction | null;
}

/** Of a type of which there may be many. */
export interface TypeCounts {
  /** French: « Événements ». */
  name: string;
  /** The type's list, within the admin. */
  link: string;
  /** What visitors see. */
  online: number;
  /** Never put online; null in a type that has no drafts, as `modified`. */
  drafts: number | null;
  /** Online, and changed since. */
  modified: number | null;
}

/** The check of links to other sites. */
export interface LinkCheckState {
  /** False where it is switched off on this server. */
  mayRun: boolean;
  isRunning: boolean;
  /** « Liens vérifiés hier à 3 h 17 »; French. */
  sentence: string;
}

export interface DeskLines {
  /** Only lines that have something. */
  lines: LineAnswer[];
  counts: TypeCounts[];
  linkCheck: LinkCheckState;
}
