/** What is kept of a person, for a terminal. */

/** A request, or somebody who goes to schools; `notes` are a request's own. */
export interface KeptOfPerson {
  id: number;
  [field: string]: unknown;
}

/** A line for each field that holds something, the first as a title. */
export function keptText({ notes, ...fields }: KeptOfPerson): string {
  const [title = '', ...lines] = Object.entries(fields)
    .filter(([name, value]) => name !== 'id' && value !== null && String(value) !== '')
    .map(([name, value]) => `  ${name}: ${Array.isArray(value) ? value.join('; ') : String(value)}`);
  const written = Array.isArray(notes) ? notes.map((note) => `  note: ${JSON.stringify(note)}`) : [];
  return [title.trimStart(), ...lines, ...written].join('\n');
}
