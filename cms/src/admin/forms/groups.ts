/** The titled groups of a form: Strapi itself knows rows only, and shows all of them in one box. */

/** As `src/form-layouts` stores it with the form. */
export interface Group {
  title: string;
  fields: string[];
}

export interface Field {
  name: string;
  type: string;
  attribute: Record<string, unknown> & { type: string };
  [key: string]: unknown;
}

export type FormRow = Field[];

/**
 * Boxes of rows, each under its title. A row belongs where its first field does, wherever it stands: a form laid out by
 * hand keeps its order. Blocks of a page keep the box of their own that Strapi gives them, without a title.
 */
export function inGroups(panels: readonly FormRow[][], groups: readonly Group[]): FormRow[][] {
  const boxes: FormRow[][] = [];
  let current: string | undefined;
  for (const row of panels.flat()) {
    const [first] = row;
    if (!first) continue;
    const alone = row.some(({ type }) => type === 'dynamiczone');
    const title = alone ? undefined : groups.find(({ fields }) => fields.includes(first.name))?.title;
    const last = boxes.at(-1);
    if (!last || alone || title !== current)
      boxes.push(title === undefined ? [row] : [titleRow(title, first), row]);
    else last.push(row);
    current = alone ? '' : title;
  }
  return boxes;
}

/** A title stands as a field would; it borrows the first one's name, so that who may not see that one sees no more here. */
function titleRow(title: string, first: Field): FormRow {
  const attribute = { type: first.type, customField: 'global::group-title' };
  return [
    { name: first.name, type: first.type, attribute, label: title, size: 12, visible: true, required: false },
  ];
}
