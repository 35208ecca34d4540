/** Makes one GraphQL question for single entries of any types, with the fragments that the lists are read with. Pure. */
import { parse, print } from 'graphql';
import { singleTypes, type ContentType } from '../domain/content-types.ts';
import { TypedDocumentString } from '../graphql/generated/documents.ts';
import { entryFragments } from './queries.ts';

export interface EntryName {
  type: ContentType;
  documentId: string;
}

export type EntryAnswers = Record<string, unknown>;
export type EntryVariables = Record<string, string>;

/** The answer has `e0` for the first of `names`, `e1` for the second…; the variables are `id0`, `id1`… */
export function entryQuery(names: readonly EntryName[]): {
  document: TypedDocumentString<EntryAnswers, EntryVariables>;
  variables: EntryVariables;
} {
  const fragments = new Map<string, string>();
  const variables: EntryVariables = {};
  const fields = names.map(({ type, documentId }, index) => {
    for (const [name, text] of fragmentsOf(type)) fragments.set(name, text);
    if (isSingle(type)) return `e${index}: ${camel(type)} { ...${pascal(type)} }`;
    variables[`id${index}`] = documentId;
    return `e${index}: ${camel(type)}(documentId: $id${index}) { ...${pascal(type)} }`;
  });
  const given = Object.keys(variables).map((name) => `$${name}: ID!`);
  const query = `query ChangedEntries${given.length > 0 ? `(${given.join(', ')})` : ''} {\n${fields.join('\n')}\n}`;
  return { document: new TypedDocumentString([query, ...fragments.values()].join('\n')), variables };
}

const known = new Map<ContentType, Map<string, string>>();

/** The type's own fragment and those it uses, by name. */
function fragmentsOf(type: ContentType): Map<string, string> {
  let fragments = known.get(type);
  if (!fragments) {
    const { definitions } = parse(entryFragments[type].toString());
    fragments = new Map(
      definitions.flatMap((each) =>
        each.kind === 'FragmentDefinition' ? [[each.name.value, print(each)]] : [],
      ),
    );
    known.set(type, fragments);
  }
  return fragments;
}

function isSingle(type: ContentType): boolean {
  return singleTypes.some((single) => single === type);
}

function camel(type: string): string {
  return type.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function pascal(type: string): string {
  return camel(`-${type}`);
}
