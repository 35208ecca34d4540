/** A dataset's fields in the *Table Schema* format of Frictionless Data, which schema.data.gouv.fr uses. */
import { frenchTypography } from 'shared/domain/french-typography';
import { CSV_DELIMITER, DECIMAL_SIGN, LIST_SEPARATOR } from './csv.ts';
import type { Dataset, FieldType } from './dataset.ts';

interface SchemaType {
  type: string;
  format?: string;
  trueValues?: string[];
  falseValues?: string[];
  decimalChar?: string;
}

const types: Record<FieldType, SchemaType> = {
  text: { type: 'string' },
  // In CSV; in JSON it is an array.
  list: { type: 'string' },
  address: { type: 'string', format: 'uri' },
  date: { type: 'date' },
  moment: { type: 'datetime' },
  integer: { type: 'integer' },
  number: { type: 'number', decimalChar: DECIMAL_SIGN },
  'yes-no': { type: 'boolean', trueValues: ['oui'], falseValues: ['non'] },
};

const LIST_NOTE = `Valeurs séparées par « ${LIST_SEPARATOR} » dans le CSV.`;

export function tableSchemaOf({ id, title, description, fields }: Dataset, homepage: string): string {
  const schema = {
    $schema: 'https://frictionlessdata.io/schemas/table-schema.json',
    name: id,
    title,
    description,
    homepage,
    dialect: { delimiter: CSV_DELIMITER },
    missingValues: [''],
    fields: fields.map(({ name, type, description: words, required }) => ({
      name,
      ...types[type],
      description: frenchTypography(type === 'list' ? `${words} ${LIST_NOTE}` : words),
      ...(required && { constraints: { required: true } }),
    })),
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
