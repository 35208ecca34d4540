/** Who refers to what in the site: one object for each address, shared by all the files that name it. */
import type { Address } from './addresses.ts';

/**
 * How an address came into the page, which decides how grave it is when it leads nowhere.
 * `file`: what a page loads (picture, style sheet, script, video) and what style sheets and scripts load in turn.
 * `template`: a link our templates make from an entry. `words`: a link in `main` that editors may have typed.
 * `frame`: header, menus, footer, banner: the editors' settings. `listing`: sitemaps and feeds.
 */
export type Origin = 'file' | 'template' | 'words' | 'frame' | 'listing';

export interface FoundReference extends Address {
  origin: Origin;
}

export interface Reference extends FoundReference {
  /** The files that name it. */
  owners: Set<string>;
}

/** Whether the release to come has the file, and the `id` in it. */
export type Stands = (address: Address) => boolean;

export class References {
  readonly #byFile = new Map<string, Map<string, Reference>>();
  readonly #unsettled = new Set<Reference>();
  readonly #broken = new Set<Reference>();

  /** Those that led nowhere when last settled. */
  get broken(): ReadonlySet<Reference> {
    return this.#broken;
  }

  /** Notes that `owner` names these addresses. @returns the shared objects for them. */
  add(owner: string, found: readonly FoundReference[]): Reference[] {
    return found.map((one) => {
      const reference = this.#shared(one);
      reference.owners.add(owner);
      return reference;
    });
  }

  remove(owner: string, references: readonly Reference[]): void {
    for (const reference of references) {
      reference.owners.delete(owner);
      if (reference.owners.size === 0) this.#drop(reference);
    }
  }

  /** Looks again at the references to these files, and at those that are new. */
  settle(files: Iterable<string>, stands: Stands): void {
    for (const file of files) {
      for (const reference of this.#byFile.get(file)?.values() ?? []) this.#unsettled.add(reference);
    }
    for (const reference of this.#unsettled) {
      if (stands(reference)) this.#broken.delete(reference);
      else this.#broken.add(reference);
    }
    this.#unsettled.clear();
  }

  #shared({ file, fragment, origin }: FoundReference): Reference {
    const key = `${origin}#${fragment}`;
    const toFile = this.#byFile.get(file);
    const known = toFile?.get(key);
    if (known) return known;
    const reference = { file: own(file), fragment: own(fragment), origin, owners: new Set<string>() };
    if (toFile) toFile.set(own(key), reference);
    else this.#byFile.set(reference.file, new Map([[own(key), reference]]));
    this.#unsettled.add(reference);
    return reference;
  }

  #drop(reference: Reference): void {
    const { file, origin, fragment } = reference;
    const toFile = this.#byFile.get(file);
    toFile?.delete(`${origin}#${fragment}`);
    if (toFile?.size === 0) this.#byFile.delete(file);
    this.#unsettled.delete(reference);
    this.#broken.delete(reference);
  }
}

/** A copy that does not keep alive the page it was cut from, as parts of strings do in V8. */
export function own(text: string): string {
  return Buffer.from(text).toString();
}
