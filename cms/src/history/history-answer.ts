/** What the admin gets of an entry's history: `GET /history/<type>/<documentId>` and below. */
import type { Difference } from './differences';

/** `publish` has content; `erased` had some; the others only say that the entry left. */
export type VersionKind = 'publish' | 'erased' | 'unpublish' | 'delete';

/** What a list of versions shows. */
export interface VersionSummary {
  /** From 1, within the entry. */
  number: number;
  kind: VersionKind;
  /** Milliseconds since 1970. */
  at: number;
  who: string;
  title: string;
  /** How many fields differ from the version before; of a first one null. */
  changes: number | null;
}

export interface HistoryAnswer {
  title: string;
  /** The entry's form, within the admin. */
  form: string;
  /** What the draft may be given back; a type without drafts has none. */
  hasDrafts: boolean;
  mayRestore: boolean;
  /** The newest first. */
  versions: VersionSummary[];
  total: number;
  /** The number of the version that visitors read now; null when none is online. */
  online: number | null;
}

/** `GET /history/<type>/<documentId>/<number>?against=previous` or `=draft` */
export interface VersionAnswer {
  version: VersionSummary;
  /** False for the first version held against one before: there is none. */
  comparable: boolean;
  differences: Difference[];
}

/** `POST /history/<type>/<documentId>/<number>/restore` */
export interface RestoreAnswer {
  /** French: what the version named and is gone since. */
  leftOut: string[];
}

/** Said where an entry of a type without drafts is looked at, and when someone asks for a version all the same. */
export const NO_DRAFT =
  'Ce type de contenu n’a pas de brouillon\u202F: ce que vous y enregistrez est en ligne aussitôt. Recopiez dans le formulaire ce que vous voulez reprendre.';

export const PAGE_SIZE = 20;
