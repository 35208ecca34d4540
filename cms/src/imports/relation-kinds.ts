/** Cells that name other entries, by a code or by their words. */
import type { Column, Kind, Parsed } from './column';
import { emptyIsNull, listParts } from './kinds';
import type { Found, World } from './world';

/** How a type is spoken of when an entry of it is not found. */
export interface Spoken {
  /** Singular name of the type. */
  type: string;
  /** « communes » */
  plural: string;
}

/** @param hintHeaders columns that tell apart entries of one name */
export function oneOf(spoken: Spoken, ...hintHeaders: string[]): Kind {
  return {
    parse: (text, row, world) => {
      const found = world.find(spoken.type, text, row.get(...hintHeaders));
      return 'problem' in found ? notFound(spoken, text, found) : { value: found.documentId };
    },
    write: (value, world) => world.label(spoken.type, String(value)),
    read: (stored) => documentIdOf(stored),
    answer: (value) => ({ documentId: value }),
  };
}

export function severalOf(spoken: Spoken): Kind {
  return {
    parse: (text, _, world) => parseAll(spoken, listParts(text), world),
    write: (value, world) =>
      (value as readonly string[]).map((documentId) => world.label(spoken.type, documentId)).join(' | '),
    read: (stored) => emptyIsNull([...new Set((stored as unknown[]).map(documentIdOf))]),
    answer: (value) => (value as readonly string[]).map((documentId) => ({ documentId })),
  };
}

function parseAll(spoken: Spoken, parts: string[], world: World): Parsed {
  const documentIds = new Set<string>();
  for (const part of parts) {
    const found = world.find(spoken.type, part);
    if ('problem' in found) return notFound(spoken, part, found);
    documentIds.add(found.documentId);
  }
  return { value: [...documentIds] };
}

function documentIdOf(stored: unknown): string {
  return (stored as { documentId: string }).documentId;
}

function notFound(
  { plural }: Spoken,
  text: string,
  { problem }: Extract<Found, { problem: string }>,
): Parsed {
  return {
    problem:
      problem === 'none'
        ? `« ${text} » n’est pas parmi les ${plural}. Corrigez la ligne, ou ajoutez d’abord cette entrée.`
        : `« ${text} » désigne plusieurs entrées. Donnez plutôt le code.`,
  };
}

const A_COMMUNE: Spoken = { type: 'commune', plural: 'communes' };

/** The commune of an address: by its INSEE code where the line has one, else by its name. */
export function communeColumn(
  field: string,
  headers: Column['headers'],
  postcodes: readonly string[],
): Column {
  const byName = oneOf(A_COMMUNE, ...postcodes);
  return {
    field,
    headers,
    codes: ['Code_commune', 'insee', 'Code Insee'],
    kind: {
      ...byName,
      parse: (text, row, world) =>
        byName.parse(/^\d{4,5}$/.test(text) ? text.padStart(5, '0') : text, row, world),
    },
    example: '01053 Bourg-en-Bresse',
  };
}
