/**
 * The primitive fields of the content model: from what the CMS answers (null, '' and stray spaces included) to what
 * pages may rely on. Messages are French and finish the sentence « Ce champ … »: editors read them in the pull's report.
 */
import { z } from 'zod';
import { frenchTypography } from './french-typography.ts';
import { terms, type Term, type Vocabulary } from './vocabularies.ts';

// What no field words itself is at least said in French.
z.config(z.locales.fr());

/** What is said of anything that must be filled in before an entry goes online. */
export const MISSING = 'est vide\u202F: à remplir avant de publier.';

/**
 * Words that must be there, set as French printing wants them (`french-typography.ts`). `max` is a number of characters
 * as they were typed.
 */
export function requiredText(max?: number) {
  const text = requiredCode();
  const bounded =
    max === undefined ? text : text.max(max, `dépasse ${max} caractères\u202F: raccourcissez-le.`);
  return bounded.transform(frenchTypography);
}

/** A code, a number, an address: kept to the letter. */
export function requiredCode() {
  return z.string(MISSING).trim().min(1, MISSING);
}

/** A code or null; an empty string is null. */
export const optionalCode = z
  .string('doit être un texte.')
  .trim()
  .nullable()
  .transform((text) => text || null);

/** Words or null; an empty string is null. */
export const optionalText = optionalCode.transform((text) => text && frenchTypography(text));

/** A code that follows a written form, or null. */
export function optionalPattern(pattern: RegExp, message: string) {
  return optionalCode.refine((text) => text === null || pattern.test(text), message);
}

/** A list typed as one element per line; bullets that editors paste are taken off. */
export const codeLines = z
  .string('doit être un texte.')
  .nullable()
  .transform((text) =>
    (text ?? '')
      .split('\n')
      .map((line) => line.replace(/^\s*[-–•*]\s+/, '').trim())
      .filter((line) => line !== ''),
  );

export const lines = codeLines.transform((words) => words.map(frenchTypography));

export const flag = z
  .boolean('doit être oui ou non.')
  .nullable()
  .transform((value) => value ?? false);

export const optionalNumber = z.number('doit être un nombre.').nullable();
export const requiredNumber = z.number(MISSING);

/** A calendar day, `YYYY-MM-DD`. */
export const requiredDate = z.iso.date('doit être une date.');
export const optionalDate = requiredDate.nullable();

/** A moment, ISO 8601 in UTC as the CMS gives it. */
export const requiredInstant = z.iso.datetime({ offset: true, error: 'doit être une date avec une heure.' });
export const optionalInstant = requiredInstant.nullable();

/** One code of a vocabulary. */
export function requiredTerm<V extends Vocabulary>(vocabulary: V) {
  return z.enum(terms(vocabulary), 'n’est pas une valeur de la liste\u202F: choisissez-en une.');
}

export function optionalTerm<V extends Vocabulary>(vocabulary: V) {
  return requiredTerm(vocabulary).nullable();
}

/** Several codes of a vocabulary, without repeats, in the vocabulary's order. */
export function termList<V extends Vocabulary>(vocabulary: V) {
  return z
    .array(requiredTerm(vocabulary), 'doit être une liste de valeurs.')
    .nullable()
    .transform((chosen): Term<V>[] => terms(vocabulary).filter((term) => chosen?.includes(term as never)));
}

export function requiredTermList<V extends Vocabulary>(vocabulary: V) {
  return termList(vocabulary).refine((chosen) => chosen.length > 0, MISSING);
}

/**
 * An address people may be sent to: a page of the site (`/…`, never `//…`), http(s), mailto or tel. Everything else
 * (`javascript:`, `data:`, a bare word) is refused, so that no page can carry it.
 */
export const webAddress = z
  .string(MISSING)
  .trim()
  .refine(isSafeAddress, 'n’est pas une adresse utilisable\u202F: commencez par / ou par https://.');
export const optionalWebAddress = z.preprocess(
  (value) => (value === '' ? null : value),
  webAddress.nullable(),
);

export function isSafeAddress(address: string): boolean {
  if (/[\s\\\p{Cc}]/u.test(address) || !URL.canParse(address, 'https://site.invalid')) return false;
  return /^(\/(?!\/)|#|https?:\/\/[^/]|mailto:[^@]+@|tel:\+?\d)/i.test(address);
}

/** The last part of a page's address. */
export const slug = z.string(MISSING).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'n’est pas une adresse de page\u202F: des minuscules sans accent, des chiffres et des tirets.',
});

/** The CMS's document id of the entry a relation leads to, or null. */
export const relation = z
  .object({ documentId: z.string() })
  .nullable()
  .transform((target) => target?.documentId ?? null);

export const requiredRelation = z
  .object({ documentId: z.string() }, MISSING)
  .transform((target) => target.documentId);

/** Document ids, in the editors' order. */
export const relations = z
  .array(z.object({ documentId: z.string() }).nullable())
  .transform((targets) => targets.flatMap((target) => (target ? [target.documentId] : [])));

/** A repeatable part; null entries do not exist. */
export function list<T extends z.ZodType>(part: T) {
  return z
    .array(part)
    .nullable()
    .transform((parts) => parts ?? []);
}

/** A repeatable part of which at least one is needed. */
export function nonEmptyList<T extends z.ZodType>(part: T) {
  return z.array(part, MISSING).min(1, MISSING);
}

/** What every entry has: the CMS's id and the last time it was published or changed. */
export const entryFields = {
  documentId: z.string().min(1),
  updatedAt: requiredInstant,
};
