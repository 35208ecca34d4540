/** A refusal that the admin shows beside the field it is about. */
import { errors } from '@strapi/utils';

/** @param path field, then place and field in its parts: `['dates', 0, 'end']`. @param message French, for editors. */
export function fieldError(path: readonly (string | number)[], message: string): Error {
  return fieldErrors([{ path, message }]);
}

/** Several at once, each beside its field; there is at least one. What stands for all of them begins with the first. */
export function fieldErrors(
  problems: readonly { path: readonly (string | number)[]; message: string }[],
): Error {
  const [first = ''] = problems.map(({ message }) => message);
  const summary = problems.length > 1 ? `${problems.length} points à corriger. Le premier : ${first}` : first;
  return new errors.ValidationError(summary, {
    errors: problems.map(({ path, message }) => ({ path: [...path], message, name: 'ValidationError' })),
  });
}
