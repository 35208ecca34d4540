/** The names that editors read in the admin, for the report: taken from the CMS's schemas by `codegen.ts`. */
import type { ContentType } from '../domain/content-types.ts';
import labels from '../graphql/generated/field-labels.json' with { type: 'json' };

interface Field {
  label: string;
  /** The component, for a part. */
  component?: string;
}

const types: Record<string, { label: string; fields: Record<string, Field> }> = labels.types;
const components: Record<string, { label: string; fields: Record<string, Field> }> = labels.components;

/** « Événement » for `event`. */
export function typeLabel(type: ContentType): string {
  return types[type]?.label ?? type;
}

/** The label of a field by its path; elements of lists are counted from one: « Dates, nº 2, Fin ». */
export function fieldLabel(type: ContentType, path: readonly (string | number)[], raw: unknown): string {
  let fields = types[type]?.fields;
  let value = raw;
  const names: string[] = [];
  for (const key of path) {
    value = (value as Record<string | number, unknown> | null | undefined)?.[key];
    if (typeof key === 'number') {
      names.push(`nº ${key + 1}`);
      fields = fieldsOfBlock(value) ?? fields;
      continue;
    }
    const field: Field | undefined = fields?.[key];
    if (!field) break;
    names.push(field.label);
    fields = field.component === undefined ? undefined : components[field.component]?.fields;
  }
  return names.join(', ') || path.join('.');
}

/** A page's block says its component by its GraphQL type. */
function fieldsOfBlock(value: unknown): Record<string, Field> | undefined {
  const type = (value as { type?: unknown } | null | undefined)?.type;
  return typeof type === 'string' ? components[type]?.fields : undefined;
}
