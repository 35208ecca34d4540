/** What is kept of a person, for a terminal. */

/** One request, as the CMS answers (`cms/src/personal-data/person-answer.ts`). */
export interface KeptOfPerson {
  id: number;
  reference: string;
  state: string;
  createdAt: string;
  [field: string]: unknown;
}

/** The request's name, then a line for each field that holds something. */
export function keptText({ reference, state, createdAt, notes, ...fields }: KeptOfPerson): string {
  const lines = Object.entries(fields)
    .filter(([name, value]) => name !== 'id' && value !== null && String(value) !== '')
    .map(([name, value]) => `  ${name}: ${Array.isArray(value) ? value.join('; ') : String(value)}`);
  const written = Array.isArray(notes) ? notes.map((note) => `  note: ${JSON.stringify(note)}`) : [];
  return [`${reference} (${state}, ${createdAt})`, ...lines, ...written].join('\n');
}
