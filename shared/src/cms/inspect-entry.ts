/** What no schema sees but the public would: lists that the CMS may have cut, images without words. Pure. */
import type { FieldProblem } from './parse-entry.ts';

/** The CMS answers at most so many elements of a list within an entry (see the `limit`s in `graphql/documents`). */
export const NESTED_LIMIT = 100;

type Path = (string | number)[];

const MUTE_IN_TEXT =
  'contient une image sans texte de remplacement\u202F: retirez-la, dites dans la médiathèque ce qu’elle montre (ou écrivez-y «\u202Fdécorative\u202F»), puis remettez-la.';

/** Faults of a raw entry: a list as long as the CMS answers at most may have lost its end. */
export function cutLists(raw: unknown): FieldProblem[] {
  return walk(raw, [], (value) =>
    Array.isArray(value) && value.length >= NESTED_LIMIT && !isRichText(value)
      ? {
          path: [],
          message: `compte ${NESTED_LIMIT} éléments ou plus\u202F: il en faut moins de ${NESTED_LIMIT}.`,
        }
      : undefined,
  );
}

/** Blemishes of a parsed entry: an image that has no words and is not said to be decorative. */
export function muteImages(entry: unknown): FieldProblem[] {
  return walk(entry, [], (value) => {
    if (typeof value !== 'object' || value === null || !('alt' in value) || value.alt !== '')
      return undefined;
    if ('decorative' in value && value.decorative === true) return undefined;
    if ('type' in value && value.type === 'image') return { path: [], message: MUTE_IN_TEXT };
    return {
      path: ['alternativeText'],
      message: 'est vide\u202F: dites ce que montre l’image, ou cochez «\u202FImage décorative\u202F».',
    };
  });
}

/** Rich text is one JSON value, which the CMS never cuts: its blocks have children, its words a type. */
function isRichText(list: unknown[]): boolean {
  return list.some(
    (element) =>
      typeof element === 'object' &&
      element !== null &&
      ('children' in element || ('type' in element && element.type === 'text')),
  );
}

/** What `check` finds in a value and in all its parts, each with its path below `at`. */
export function walk(
  value: unknown,
  at: Path,
  check: (value: unknown) => FieldProblem | undefined,
): FieldProblem[] {
  const found = check(value);
  const here = found ? [{ ...found, path: [...at, ...found.path] }] : [];
  if (Array.isArray(value))
    return [...here, ...value.flatMap((element, index) => walk(element, [...at, index], check))];
  if (typeof value !== 'object' || value === null) return here;
  return [...here, ...Object.entries(value).flatMap(([key, part]) => walk(part, [...at, key], check))];
}
