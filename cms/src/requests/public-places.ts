/**
 * What the public sees of requests: how many places of a date are taken, in all. GraphQL gives the number that staff
 * typed and the pupils of requests as one, so that neither who asked nor how is in what leaves the CMS.
 */
import type { Core } from '@strapi/strapi';
import { GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { contentApi } from '../graphql/extension';
import { recordChanges } from '../publication/content-change';
import { placesHeld, SESSION } from './places';

interface SessionRow {
  documentId: string;
  placesTaken: number | null;
}

/** To be called after `closeGraphql`, which has every value read as it is stored. */
export function countRequestsInPlaces(strapi: Core.Strapi): void {
  const service = contentApi(strapi);
  const { buildSchema } = service;
  service.buildSchema = () => withRequests(strapi, buildSchema());
}

function withRequests(strapi: Core.Strapi, schema: GraphQLSchema): GraphQLSchema {
  const type = schema.getType('InterventionSession');
  const field = type instanceof GraphQLObjectType ? type.getFields()['placesTaken'] : undefined;
  if (!field) throw new Error('The schema has no places of a date any more.');
  const heldFor = onceForEach((_request: object) => placesHeld(strapi));
  field.resolve = async ({ documentId, placesTaken }: SessionRow, _, request: object) => {
    const held = (await heldFor(request)).get(documentId);
    return held === undefined ? placesTaken : (placesTaken ?? 0) + held;
  };
  return schema;
}

/** One question for all dates of an answer. */
function onceForEach<T>(ask: (request: object) => Promise<T>): (request: object) => Promise<T> {
  const answers = new WeakMap<object, Promise<T>>();
  return (request) => {
    const answer = answers.get(request) ?? ask(request);
    answers.set(request, answer);
    return answer;
  };
}

/** Has the site show these dates anew. To be called last in a transaction: it locks the content revision. */
export async function announcePlaces(
  strapi: Core.Strapi,
  sessions: readonly (string | null)[],
): Promise<void> {
  const changed = [...new Set(sessions)].flatMap((documentId) =>
    documentId === null ? [] : [{ uid: SESSION, documentId }],
  );
  if (changed.length > 0) await recordChanges(strapi, changed);
}
