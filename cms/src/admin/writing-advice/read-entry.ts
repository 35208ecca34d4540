/** From what a form holds to the fields that the rules read, by the type's own schema. Pure. */
import { textsOfBlocks } from './read-blocks.ts';
import type { Picture, WrittenField } from './written-field.ts';

export interface Attribute {
  type: string;
  customField?: string;
  regex?: unknown;
  component?: string;
}
type Attributes = Readonly<Record<string, Attribute>>;
type Values = Readonly<Record<string, unknown>>;

/** What the admin knows of the type and of the parts its entries may have. */
export interface Shape {
  attributes: Attributes;
  /** By their uid. */
  components: Readonly<Record<string, { attributes: Attributes; name: string } | undefined>>;
  /** French; `component` is '' for a field of the type itself. */
  labelOf(component: string, field: string): string;
}

/** Names, addresses, codes and words for the search engine: nobody reads them as sentences. */
const NO_PROSE = new Set([
  'acronym',
  'certifier',
  'credit',
  'expansion',
  'firstName',
  'from',
  'name',
  'postalAddress',
  'publisher',
  'reference',
  'scheduleProblem',
  'siteName',
  'source',
  'street',
  'synonyms',
  'technologies',
  'testEnvironment',
  'to',
  'url',
  'sourceUrl',
  'onlineUrl',
  'website',
]);

export function readEntry(shape: Shape, values: Values): WrittenField[] {
  return readFields(shape, '', values, { path: '', label: '', trail: [] });
}

/**
 * Acronyms that need no explanation in this entry: the glossary’s, and the one that the entry itself is called by. In
 * capitals: who knows « Ehpad » knows « EHPAD ».
 */
export function knownAcronyms(glossary: readonly string[], { acronym }: Values): ReadonlySet<string> {
  const own = typeof acronym === 'string' ? [acronym] : [];
  return new Set([...glossary, ...own].map((word) => word.toUpperCase()));
}

type Place = Pick<WrittenField, 'path' | 'label' | 'trail'>;

function readFields(shape: Shape, component: string, values: Values, within: Place): WrittenField[] {
  const attributes = component === '' ? shape.attributes : (shape.components[component]?.attributes ?? {});
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const place = inside(within, name, shape.labelOf(component, name));
    const value = values[name];
    const parts = partsOf(attribute, value);
    if (parts) {
      return parts.flatMap(({ uid, part, index }) =>
        readFields(shape, uid, part, index === null ? place : nth(shape, place, index, uid)),
      );
    }
    return readField(name, attribute, values, place);
  });
}

function inside({ path, label, trail }: Place, name: string, ownLabel: string): Place {
  const isTop = path === '';
  return {
    path: isTop ? name : `${path}.${name}`,
    label: isTop ? ownLabel : `${label} › ${ownLabel}`,
    trail: [...trail, ownLabel],
  };
}

/** The parts of a dynamic zone say of which kind they are; those of a field are all of one. */
function nth({ components }: Shape, { path, label, trail }: Place, index: number, uid: string): Place {
  const kind = path.includes('.') || trail.length > 1 ? undefined : components[uid]?.name;
  return { path: `${path}.${index}`, label: `${label} ${index + 1}${kind ? ` (${kind})` : ''}`, trail };
}

interface Part {
  uid: string;
  part: Values;
  /** Null for a part that does not repeat. */
  index: number | null;
}

/** Undefined for a field that has no parts. */
function partsOf({ type, component = '' }: Attribute, value: unknown): Part[] | undefined {
  if (type !== 'component' && type !== 'dynamiczone') return undefined;
  if (Array.isArray(value))
    return value.map((part: Values, index) => ({
      uid: component || String(part['__component']),
      part,
      index,
    }));
  return isValues(value) ? [{ uid: component, part: value, index: null }] : [];
}

function readField(name: string, attribute: Attribute, siblings: Values, place: Place): WrittenField[] {
  const value = siblings[name];
  const field = { ...place, paragraphs: [], links: [], pictures: [], isEasyRead: name === 'easyRead' };
  if (attribute.type === 'media') return [{ ...field, pictures: [value].flat().flatMap(pictureOf) }];
  if (attribute.type === 'blocks') return [{ ...field, ...textsOfBlocks(value) }];
  if (typeof value !== 'string' || !isProse(name, attribute)) return [];
  const { url } = siblings;
  // The label of a link stands beside its address.
  if (name === 'label' && typeof url === 'string') return [{ ...field, links: [{ text: value, url }] }];
  return [{ ...field, paragraphs: value.split('\n').filter((line) => line.trim() !== '') }];
}

function isProse(name: string, { type, customField, regex }: Attribute): boolean {
  return (type === 'string' || type === 'text') && !customField && !regex && !NO_PROSE.has(name);
}

function pictureOf(file: unknown): Picture[] {
  if (!isValues(file) || typeof file['mime'] !== 'string' || !file['mime'].startsWith('image/')) return [];
  const { name, size, width } = file;
  return [{ name: String(name), size: Number(size), width: typeof width === 'number' ? width : null }];
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
