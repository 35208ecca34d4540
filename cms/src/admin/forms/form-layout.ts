/** What the admin adds to a form as it is stored: groups, names of closed lists, and fields that show only when needed. */
import { inGroups, type Field, type FormRow, type Group } from './groups.ts';
import { termsOf } from './terms.ts';

interface FormLayout {
  layout: FormRow[][];
  components: Record<string, { layout: FormRow[] }>;
  options: { groups?: Group[] };
}

export interface FormToShow {
  layout: FormLayout;
  query: unknown;
}

/** Written by the CMS alone: nothing to see while it is empty. */
const ONLY_WHEN_FILLED = ['scheduleProblem'];

export function showForm({ layout, query }: FormToShow): FormToShow {
  const components = Object.entries(layout.components).map(([uid, component]) => [
    uid,
    { ...component, layout: component.layout.map(showRow) },
  ]);
  const panels = inGroups(layout.layout, layout.options.groups ?? []);
  return {
    query,
    layout: {
      ...layout,
      layout: panels.map((rows) => rows.map(showRow)),
      components: Object.fromEntries(components) as FormLayout['components'],
    },
  };
}

function showRow(row: FormRow): FormRow {
  return row.map(showField);
}

function showField(field: Field): Field {
  const { attribute, name } = field;
  if (ONLY_WHEN_FILLED.includes(name)) {
    return { ...field, attribute: { ...attribute, conditions: { visible: { '!!': [{ var: name }] } } } };
  }
  if ('customField' in attribute || !Array.isArray(attribute['enum'])) return field;
  if (!termsOf(attribute['enum'] as string[])) return field;
  return { ...field, attribute: { ...attribute, customField: 'global::term' } };
}
