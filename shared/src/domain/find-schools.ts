/**
 * Schools of the directory by what people type: UAI, name, commune, whatever the accents, capitals, hyphens and
 * apostrophes, Saint or St. Pure; it runs in browsers.
 */
import { indexForms, queryWords, wordsIn } from './search-words.ts';
import { uaiIn } from './uai.ts';

/** What a school is recognized by. `commune` is its name, empty where it is not known. */
export interface NamedSchool {
  uai: string;
  name: string;
  commune: string;
}

/** « Lycée Lalande, Bourg-en-Bresse (0010013J) »: what lists offer, and what `theSchool` reads again. */
export function schoolLabel({ name, commune, uai }: NamedSchool): string {
  return `${[name, commune].filter((part) => part !== '').join(', ')} (${uai})`;
}

/**
 * For a list that narrows while one types: the beginning of a word or of a UAI will do, and each word must be found. In
 * the order of `schools`; words that tell nothing find nothing.
 */
export function schoolsMatching<T extends NamedSchool>(typed: string, schools: readonly T[]): T[] {
  const uai = uaiIn(typed);
  if (uai !== null) return schools.filter((school) => school.uai === uai);
  const words = queryWords(typed);
  if (words.length === 0) return [];
  return schools.filter((school) => {
    const forms = [...formsOf(`${school.name} ${school.commune}`), school.uai.toLowerCase()];
    return words.every(({ root, typed: start }) =>
      forms.some((form) => form === root || form.startsWith(start ?? root)),
    );
  });
}

/**
 * The one school that a text names, where nobody is asked again: by its UAI, or by its whole name. What says only its
 * kind may be left out (« Lalande »), its commune may be added; null when none or several are named so.
 */
export function theSchool<T extends NamedSchool>(text: string, schools: readonly T[]): T | null {
  const uai = uaiIn(text);
  if (uai !== null) return schools.find((school) => school.uai === uai) ?? null;
  const roots = new Set(queryWords(text).map(({ root }) => root));
  const [school, other] = schools.filter((each) => isNamed(each, roots));
  return school && !other ? school : null;
}

/** Of a school's name, what many share: a text that leaves it out still says which one is meant. */
const KIND_WORDS = rootsOf(
  'Collège, lycée, cité scolaire, établissement régional d’enseignement adapté, EREA, MFR, maison familiale rurale, général, technologique, professionnel, polyvalent, agricole, privé, public, des métiers',
);

function isNamed({ name, commune }: NamedSchool, roots: ReadonlySet<string>): boolean {
  const own = [...rootsOf(name)];
  const telling = own.filter((root) => !KIND_WORDS.has(root));
  const forms = formsOf(`${name} ${commune}`);
  // A name of nothing but its kind must be told whole.
  const needed = telling.length > 0 ? telling : own;
  return (
    roots.size > 0 && [...roots].every((root) => forms.has(root)) && needed.every((root) => roots.has(root))
  );
}

function rootsOf(words: string): Set<string> {
  return new Set(wordsIn(words).flatMap((word) => queryWords(word).map(({ root }) => root)));
}

function formsOf(words: string): Set<string> {
  return new Set(wordsIn(words).flatMap(indexForms));
}
