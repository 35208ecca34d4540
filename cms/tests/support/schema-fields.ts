/** Every field of every schema file, of content types and of components. */
import fs from 'node:fs';
import path from 'node:path';

interface Field {
  /** The file and the field's name, for messages. */
  place: string;
  attribute: { type: string; enum?: string[]; customField?: string; options?: { vocabulary?: string } };
}

export function schemaFields(root: string): Field[] {
  return ['src/api', 'src/components'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true })
      .map((file) => path.join(folder, String(file)))
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => fieldsOf(root, file)),
  );
}

function fieldsOf(root: string, file: string): Field[] {
  const { attributes } = JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as {
    attributes: Record<string, Field['attribute']>;
  };
  return Object.entries(attributes).map(([name, attribute]) => ({ place: `${file}: ${name}`, attribute }));
}
