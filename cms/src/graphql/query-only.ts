/**
 * Turns the schema Strapi builds into the contract we give: questions only, about what is online only, and honest about
 * what may be missing.
 */
import {
  defaultFieldResolver,
  GraphQLObjectType,
  GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/** Fields the database itself guarantees. */
const ALWAYS_THERE = new Set(['id', 'documentId']);

/**
 * Arguments that would lead to drafts; without the first four Strapi answers with what is published, nested relations
 * too. A filter looks into drafts that a published entry points to, and so lets their words be guessed.
 */
const WAYS_TO_DRAFTS = new Set(['status', 'hasPublishedVersion', 'publicationFilter', 'locale', 'filters']);

/**
 * Without mutations, and without the types nobody can reach any more. A field that editors must fill in is nullable all
 * the same: the target of a required relation may be unpublished, a required file deleted, and one missing value would
 * otherwise turn the whole answer into an error that names no entry.
 */
export function queryOnly(schema: GraphQLSchema): GraphQLSchema {
  const { mutation: _mutation, subscription: _subscription, types: _types, ...rest } = schema.toConfig();
  const closed = new GraphQLSchema({ ...rest, types: [] });
  for (const type of Object.values(closed.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType)) continue;
    askOnlyWhatIsOnline(type);
    if (!('documentId' in type.getFields() || type.name.startsWith('Component'))) continue;
    loosen(type);
    readPlainly(type);
  }
  // Built again, so that the types of the arguments taken away are gone too.
  return new GraphQLSchema({ ...closed.toConfig(), types: [] });
}

function askOnlyWhatIsOnline(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    field.args = field.args.filter(({ name }) => !WAYS_TO_DRAFTS.has(name));
  }
}

function loosen(type: GraphQLObjectType): void {
  for (const [name, field] of Object.entries(type.getFields())) {
    if (ALWAYS_THERE.has(name) || !isNonNullType(field.type)) continue;
    const inner = field.type.ofType;
    if (!isListType(inner)) field.type = inner;
  }
}

/**
 * The plugin puts its policies around every value of every entry, where we have none: a third of the time of an answer.
 * Who may ask is decided above, by root fields and relations.
 */
function readPlainly(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    if (isLeafType(isNonNullType(field.type) ? field.type.ofType : field.type))
      field.resolve = defaultFieldResolver;
  }
}
