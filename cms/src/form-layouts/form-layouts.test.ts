/** Whoever adds a field finds here what its form still lacks. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cellsOf, rowsOf } from './form-layout.ts';
import { componentLayouts } from './component-layouts.ts';
import { typeLayouts } from './type-layouts.ts';
import { layoutOf } from './wanted-configuration.ts';

interface Attribute {
  type: string;
  required?: boolean;
  component?: string;
  regex?: string;
  customField?: string;
}

interface Schema {
  config?: {
    metadatas?: Record<string, { edit?: { label?: string; description?: string; placeholder?: string } }>;
  };
  attributes: Record<string, Attribute>;
}

const src = path.resolve(import.meta.dirname, '..');
const read = (file: string) => JSON.parse(fs.readFileSync(path.join(src, file), 'utf8')) as Schema;
const jsonFiles = (folder: string) => fs.globSync(`${folder}/**/*.json`, { cwd: src }).toSorted();

const types = jsonFiles('api').map(
  (file) => [`api::${file.split('/')[1]}.${file.split('/')[1]}`, file] as const,
);
const components = jsonFiles('components').map((file) => {
  const [, group, name] = file.split('/');
  return [`${group}.${path.basename(String(name), '.json')}`, file] as const;
});
const all = [...types, ...components];

/** What Strapi shows over the whole width, whatever the layout says. */
const WIDE = ['component', 'blocks', 'dynamiczone', 'json', 'richtext'];
/** What is written as text, and so can go wrong in its form. */
const FORMED =
  /(?:url|email|phone|postcode|insee|siret|finess|uai|rncpCode|romeCode|romeParentCode|period|latitude|longitude|from|to)$/i;

test('every type and every component has its layout, and no layout is left over', () => {
  const names = all.map(([uid]) => uid).toSorted();
  const laidOut = [
    ...Object.keys(typeLayouts).map((type) => `api::${type}.${type}`),
    ...Object.keys(componentLayouts),
  ];
  expect(laidOut.toSorted(), 'add the layout in src/form-layouts (types/ or component-layouts.ts)').toEqual(
    names,
  );
});

describe.each(all)('%s', (uid, file) => {
  const { attributes, config } = read(file);
  const layout = layoutOf(uid);
  const rows = layout ? rowsOf(layout).map(cellsOf) : [];
  const placed = rows.flat().map(({ name }) => name);
  const words = (name: string) => config?.metadatas?.[name]?.edit ?? {};
  const named = (keep: (name: string, attribute: Attribute) => boolean) =>
    Object.entries(attributes)
      .filter(([name, attribute]) => keep(name, attribute))
      .map(([name]) => name);

  test('has each of its fields in its form exactly once', () => {
    expect(
      placed.toSorted(),
      `write each missing field into a row of the layout of ${uid} in src/form-layouts`,
    ).toEqual(Object.keys(attributes).toSorted());
  });

  test('gives its whole width to what needs it', () => {
    const squeezed = rows
      .flat()
      .filter(({ name, size }) => WIDE.includes(attributes[name]?.type ?? '') && size !== 12);
    expect(squeezed, `give these fields of ${uid} a row of their own in src/form-layouts`).toEqual([]);
  });

  test('has a French label for each field', () => {
    const unnamed = named((name) => {
      const { label = name } = words(name);
      return label === name || label === '' || /[a-z][A-Z]|_/.test(label);
    });
    expect(unnamed, `write config.metadatas.<field>.edit.label in src/${file}`).toEqual([]);
  });

  test('says for each field what to write, in more words than its label', () => {
    const unexplained = named((name) => {
      const { label = '', description = '' } = words(name);
      return description.length < 15 || description.replace(/\.$/, '') === label;
    });
    expect(
      unexplained,
      `write config.metadatas.<field>.edit.description in src/${file}: what to write, or where it shows`,
    ).toEqual([]);
  });

  test('shows an example wherever the form of a value is not obvious', () => {
    const bare = named((name, { type, regex }) => {
      const formed =
        ['string', 'email', 'decimal'].includes(type) && (regex !== undefined || FORMED.test(name));
      const { placeholder = '', description = '' } = words(name);
      return formed && placeholder === '' && !/par exemple/i.test(description);
    });
    expect(
      bare,
      `write config.metadatas.<field>.edit.placeholder (a value as one would type it) in src/${file}`,
    ).toEqual([]);
  });

  test('writes its words as French is set', () => {
    const texts = Object.keys(attributes).flatMap((name) => Object.values(words(name)).map(String));
    const wrong = texts.filter((text) =>
      /'|[^\u202F/]\?|[^\u202F][;!]|« | »|[a-zé] :/.test(text.replace(/https?:\S*/g, '')),
    );
    expect(wrong, `use ’ and a narrow no-break space (U+202F) in src/${file}`).toEqual([]);
  });
});

const lists = types.filter(([uid]) => layoutOf(uid)?.columns !== undefined);
test.each(lists)('%s asks for what is required in the first half of its form', (uid, file) => {
  const layout = layoutOf(uid);
  const rows = layout ? rowsOf(layout).map(cellsOf) : [];
  const late = Object.entries(read(file).attributes)
    .filter(([, { required }]) => required === true)
    .map(([name]) => name)
    .filter((name) => {
      const row = rows.findIndex((cells) => cells.some((cell) => cell.name === name));
      return row >= Math.max(4, Math.ceil(rows.length / 2));
    });
  expect(late, `move these fields of ${uid} up in src/form-layouts`).toEqual([]);
});
