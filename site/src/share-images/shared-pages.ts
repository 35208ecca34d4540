/** Which pages have a picture of their own to be shared, and what stands on it. */
import { frenchSlug } from 'shared/domain/french-slug';
import { labelOf, terms } from 'shared/domain/vocabularies';
import { bySlug, keysOf, single } from '../content.ts';
import type { PageType } from '../content-indexes.ts';

interface Section {
  /** The last parts of the pictures' addresses. */
  names(): string[];
  /** What stands on the picture of that name; undefined when there is no such page. */
  wordsFor(name: string): { kind: string; title: string } | undefined;
}

/** Pages of entries that do not grow with the years have a picture each, events one for each kind. */
const sections: Record<string, Section> = {
  metiers: ofEntries('job-description', 'Fiche métier', ({ titleInclusive }) => titleInclusive),
  'interventions-scolaires': ofEntries('school-intervention', 'Intervention scolaire', ({ title }) => title),
  plans: ofEntries('plan', 'Plan du Département', ({ title }) => title),
  pages: ofEntries('page', 'À lire', ({ title }) => title),
  agenda: {
    names: () => terms('event-kind').map((kind) => frenchSlug(labelOf('event-kind', kind))),
    wordsFor(name) {
      const kind = terms('event-kind').find((term) => frenchSlug(labelOf('event-kind', term)) === name);
      return kind && { kind: 'Agenda', title: labelOf('event-kind', kind) };
    },
  },
  site: {
    names: () => ['accueil'],
    wordsFor: () => ({ kind: 'Dans l’Ain', title: single('site-settings').tagline }),
  },
};

/** The addresses of all pictures, as Astro wants them. */
export function shareImageParams(): { params: { section: string; name: string } }[] {
  return Object.entries(sections).flatMap(([section, { names }]) =>
    names().map((name) => ({ params: { section, name } })),
  );
}

export function shareImageWords(section: string, name: string): { kind: string; title: string } | undefined {
  return Object.hasOwn(sections, section) ? sections[section]?.wordsFor(name) : undefined;
}

/** From the site's root. */
export function shareImagePath(section: keyof typeof sections, name: string): string {
  return `/partage/${section}/${name}.png`;
}

type EntryOf<T extends PageType> = NonNullable<ReturnType<typeof bySlug<T>>>;

function ofEntries<T extends PageType>(
  type: T,
  kind: string,
  titleOf: (entry: EntryOf<T>) => string,
): Section {
  return {
    names: () => keysOf(`${type} by slug`),
    wordsFor(name) {
      const entry = bySlug(type, name);
      return entry && { kind, title: titleOf(entry) };
    },
  };
}
