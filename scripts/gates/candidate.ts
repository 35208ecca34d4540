/** What the gates are asked about, and what they answer. */

/** A release that is ready to go live, seen from the live one. */
export interface ReleaseCandidate {
  /**
   * Files rendered or changed for this release, by path without leading slash (`agenda/index.html`), with their bytes
   * or a way to them: pictures and documents are not read. All of them on the first check after `createGates()` or
   * `forget()`.
   */
  changed: ReadonlyMap<string, Uint8Array | (() => Uint8Array)>;
  removed: readonly string[];
  /** Whether the release to come has a file (changed, unchanged or carried). */
  has(path: string): boolean;
  /** Paths of the pages (`/agenda/`) the snapshot asks for, archives as they were listed for this moment. */
  pages: ReadonlySet<string>;
  /** Pages of the live release, none when there is none. */
  livePages: ReadonlySet<string>;
  /** The entry a page is about, for people: title, type, address in the admin. */
  entryOf(path: string): Entry | undefined;
  /** Without a trailing slash, as is `cmsUrl`. */
  siteUrl: string;
  cmsUrl: string;
  /** Tokens and keys of this installation, which no file may carry. */
  secrets: readonly string[];
}

export interface Entry {
  title: string;
  type: string;
  adminUrl: string;
}

/** One thing found. `path` is a page (`/agenda/`) or a file (`/sitemap.xml`). */
export interface GateFinding {
  gate: string;
  path: string;
  /** French: what is wrong, and what to do. */
  message: string;
  entry?: Entry;
}

/** A drop in the number of pages that waits for a yes. */
export interface Approval {
  pagesBefore: number;
  pagesAfter: number;
  removed: string[];
}

export interface GateReport {
  /** With one of these the release does not go live. */
  failures: GateFinding[];
  /** Of the whole site to come, unchanged pages included. */
  warnings: GateFinding[];
  approval: Approval | null;
}
