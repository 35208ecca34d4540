/**
 * What the gates know of every file of the site, kept small: an edit is judged against pages that are not read again.
 * Changes are put one at a time; `put` gives back what was there, so that a release that never goes live can be undone.
 */
import { fileOf, isPage, pathOf } from './addresses.ts';
import type { Fault } from './fault.ts';
import { own, References, type FoundReference, type Reference } from './references.ts';

export interface FileFacts {
  /** sha256 of the bytes. */
  hash: string;
  title: string | null;
  ids: readonly string[];
  references: readonly FoundReference[];
  redirects: readonly string[];
  /** Bytes once compressed; 0 where nobody asks. */
  compressed: number;
  /** What each gate found in this file alone. */
  faults: readonly (Fault & { gate: string })[];
}

/** Once put, references are the shared objects. */
type Kept = Omit<FileFacts, 'references'> & { references: readonly Reference[] };

export class SiteFacts {
  readonly references = new References();
  readonly #files = new Map<string, Kept>();
  readonly #pages = new Set<string>();
  readonly #byTitle = new Map<string, Set<string>>();
  readonly #sharedTitles = new Set<string>();
  readonly #faulty = new Set<string>();
  readonly #redirects = new Map<string, number>();

  of(file: string): FileFacts | undefined {
    return this.#files.get(file);
  }

  /** Paths of pages, in no order. */
  get pages(): ReadonlySet<string> {
    return this.#pages;
  }

  /** Files in which a gate found something, in no order. */
  get faulty(): ReadonlySet<string> {
    return this.#faulty;
  }

  /** Titles of several pages, with the files of these. */
  sharedTitles(): [string, ReadonlySet<string>][] {
    return [...this.#sharedTitles].map((title) => [title, this.#byTitle.get(title) ?? new Set()]);
  }

  /** @param key see `redirectKey`. */
  redirects(key: string): boolean {
    return this.#redirects.has(key);
  }

  /** `undefined`: the site no longer has the file. @returns what was known before. */
  put(file: string, facts: FileFacts | undefined): FileFacts | undefined {
    const before = this.#files.get(file);
    // First what is new, then what goes: what both name keeps its object.
    const references = facts ? this.references.add(file, facts.references) : [];
    if (before) this.#forget(file, before, new Set(references));
    if (facts) this.#learn(file, { ...facts, references });
    else this.#drop(file);
    return before;
  }

  #drop(file: string): void {
    this.#files.delete(file);
    this.#pages.delete(pathOf(file));
  }

  #learn(file: string, facts: Kept): void {
    const title = facts.title && own(facts.title);
    this.#files.set(file, { ...facts, title, ids: facts.ids.map(own) });
    if (isPage(file)) this.#pages.add(pathOf(file));
    if (facts.faults.length > 0) this.#faulty.add(file);
    for (const key of facts.redirects) this.#redirects.set(key, (this.#redirects.get(key) ?? 0) + 1);
    if (title) this.#noteTitle(title, file);
  }

  #forget(file: string, { references, redirects, title }: Kept, kept: ReadonlySet<Reference>): void {
    this.references.remove(
      file,
      references.filter((one) => !kept.has(one)),
    );
    this.#faulty.delete(file);
    for (const key of redirects) {
      const count = (this.#redirects.get(key) ?? 0) - 1;
      if (count > 0) this.#redirects.set(key, count);
      else this.#redirects.delete(key);
    }
    if (title) this.#dropTitle(title, file);
  }

  #noteTitle(title: string, file: string): void {
    const files = this.#byTitle.get(title);
    if (files) files.add(file);
    else this.#byTitle.set(title, new Set([file]));
    if (files && files.size > 1) this.#sharedTitles.add(title);
  }

  #dropTitle(title: string, file: string): void {
    const files = this.#byTitle.get(title);
    files?.delete(file);
    if (files && files.size < 2) this.#sharedTitles.delete(title);
    if (files?.size === 0) this.#byTitle.delete(title);
  }
}

/** The files an address of the past may have stood for. */
export function filesOfRedirect(key: string): string[] {
  return [fileOf(key), fileOf(`${key}/`)];
}
