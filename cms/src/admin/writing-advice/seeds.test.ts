/** What the advice says on the first content, which was written with care: little, and never nonsense. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { glossaryTerms } from '../../../seed/glossary-terms.ts';
import { markdownToBlocks } from '../../first-content/markdown-to-blocks.ts';
import { seeds } from '../../first-content/seeds.ts';
import { advise, type Advice } from './advice.ts';
import { knownAcronyms, readEntry, type Attribute, type Shape } from './read-entry.ts';
import { wordsOf } from './sentences.ts';

type Json = { info: { displayName: string }; attributes: Record<string, Attribute> };
type Values = Record<string, unknown>;

const source = path.resolve(import.meta.dirname, '..', '..');
const glossary = Object.values(glossaryTerms).map(({ acronym }) => acronym);

const components: Record<string, { attributes: Json['attributes']; name: string }> = Object.fromEntries(
  fs.globSync('components/*/*.json', { cwd: source }).map((file) => {
    const { attributes, info } = read(path.join(source, file));
    return [
      file.replace('components/', '').replace('.json', '').replace('/', '.'),
      { attributes, name: info.displayName },
    ];
  }),
);

function read(file: string): Json {
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Json;
}

function shapeOf(type: string): Shape {
  const { attributes } = read(path.join(source, 'api', type, 'content-types', type, 'schema.json'));
  return { attributes, components, labelOf: (_, field) => field };
}

/** As a form holds it: rich text in blocks, lists in lines. */
function inForm({ attributes, components: parts }: Shape, values: Values): Values {
  const convert = (own: Record<string, Attribute>, of: Values): Values =>
    Object.fromEntries(Object.entries(of).map(([name, value]) => [name, convertValue(own[name], value)]));
  const convertValue = (attribute: Attribute | undefined, value: unknown): unknown => {
    if (attribute?.type === 'blocks') return markdownToBlocks(String(value));
    if (attribute?.type === 'text') return [value].flat().join('\n');
    if (attribute?.type !== 'component' && attribute?.type !== 'dynamiczone') return value;
    const part = (one: Values) =>
      convert(parts[attribute.component ?? String(one['__component'])]?.attributes ?? {}, one);
    return Array.isArray(value) ? (value as Values[]).map(part) : part(value as Values);
  };
  return convert(attributes, values);
}

const entries = seeds(new Date('2026-11-22T08:00:00Z')).flatMap(({ type, entries: all }) => {
  const shape = shapeOf(type);
  return Object.entries(all).map(([key, entry]) => {
    const fields = readEntry(shape, inForm(shape, entry as Values));
    return {
      place: `${type} ${key}`,
      fields,
      advice: advise(fields, knownAcronyms(glossary, entry as Values)),
    };
  });
});

function advised(rule: Advice['rule']): string[] {
  return entries.flatMap(({ place, advice }) =>
    advice
      .filter((one) => one.rule === rule)
      .map(({ field, excerpt }) => `${place} ${field.path}: ${excerpt}`),
  );
}

test('it speaks up less than three times in a thousand words', () => {
  const words = entries.flatMap(({ fields }) =>
    fields.flatMap(({ paragraphs }) => paragraphs.flatMap(wordsOf)),
  );
  const count = entries.flatMap(({ advice }) => advice).length;
  expect(words.length).toBeGreaterThan(20_000);
  expect(count / words.length).toBeLessThan(3 / 1000);
});

test.each(['capitals', 'link-text', 'easy-read', 'heavy-picture'] as const)('it finds no %s', (rule) => {
  expect(advised(rule)).toEqual([]);
});

test('what it takes for a passive has an agent', () => {
  expect(advised('passive').length).toBeLessThan(8);
  expect(advised('passive').filter((words) => !/ par \p{L}/u.test(words))).toEqual([]);
});
