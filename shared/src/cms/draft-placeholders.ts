/** What may stand in a draft for what is missing: something of every kind of field, the most telling first. */
import type { z } from 'zod';
import { frenchSlug } from '../domain/french-slug.ts';

/** The document id of an entry that does not exist; no page may ask for it. */
export const MADE_UP_ID = 'a-completer';

const TEXT = '[à compléter]';
const HOUR_IN_MS = 3_600_000;

/** Far enough to be seen for what it is. */
const DAY = '2099-01-01';
const INSTANT = `${DAY}T09:00:00.000Z`;

/** The forms a text may have to follow: an address of a page, one of the site, an Insee code, a UAI, days and moments. */
const FORMS = ['apercu', '/', '/apercu', '01000', '0000000A', DAY, INSTANT];

const PARAGRAPH = { type: 'paragraph', children: [{ type: 'text', text: TEXT }] };

/** A relation, a rich text, parts to be filled in turn, terms to be chosen in turn. */
const LISTS = [[], [{ documentId: MADE_UP_ID }], [PARAGRAPH], [{}], ['']];

/** Placeholders to try at `path`, given what the schema says is wrong there. */
export function placeholders(
  candidate: unknown,
  path: readonly (string | number)[],
  issues: readonly z.core.$ZodIssue[],
): unknown[] {
  const around = path.slice(0, -1).reduce(fieldOf, candidate);
  const name = path.at(-1) ?? '';
  return [
    ...issues.flatMap((issue) => fromIssue(issue, fieldOf(around, name))),
    ...(name === 'slug' ? [slugOf(around)] : []),
    ...(name === 'end' ? afterStart(around) : []),
    TEXT,
    ...FORMS,
    0,
    false,
    ...LISTS,
    {},
  ];
}

/** A value of the closed list; of a text that is too long, its beginning. */
function fromIssue(issue: z.core.$ZodIssue, there: unknown): unknown[] {
  if (issue.code === 'invalid_value') return [issue.values[0]];
  if (issue.code !== 'too_big' || typeof there !== 'string') return [];
  return [`${there.slice(0, Number(issue.maximum) - 1)}…`];
}

function afterStart(around: unknown): string[] {
  const start = Date.parse(String(fieldOf(around, 'start')));
  if (Number.isNaN(start)) return [];
  const end = new Date(start + HOUR_IN_MS).toISOString();
  return [end, end.slice(0, DAY.length)];
}

function slugOf(around: unknown): string {
  const titles = ['titleInclusive', 'title', 'name'].map((name) => fieldOf(around, name));
  const title = titles.find((value): value is string => typeof value === 'string') ?? '';
  return frenchSlug(title);
}

function fieldOf(value: unknown, key: string | number): unknown {
  return (value as Record<string | number, unknown> | null | undefined)?.[key];
}
