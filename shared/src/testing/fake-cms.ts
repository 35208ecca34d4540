/**
 * A CMS for tests of what goes wrong: it runs the pull's real documents against the committed `cms/schema.graphql` over
 * entries given by the test, and misbehaves by name. The real Strapi is tested in `cms/tests` and `scripts`.
 */
import { buildSchema, graphql, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { listDocuments } from '../cms/queries.ts';
import {
  collectionTypes,
  singleTypes,
  type CollectionType,
  type ContentType,
  type SingleType,
} from '../domain/content-types.ts';
import { theSingles, type RawCollections } from './builders.ts';

export type Fault =
  | 'hangs'
  | 'cuts off'
  | 'answers html'
  | 'answers errors with 200'
  | 'refuses the token'
  | 'answers 500'
  | 'answers 500 once'
  | 'answers 400';

export interface FakeContent {
  collections?: RawCollections;
  singles?: Partial<Record<SingleType, Record<string, unknown> | null>>;
  /** Counts that the CMS states although its lists say otherwise. */
  statedCounts?: Partial<Record<CollectionType, number>>;
  /** The revision at each question for it; the last one stays. */
  revisions?: number[];
  /** What changed with which revision, in their order; a change without a type cannot be named. */
  log?: LoggedChange[];
  /** Answers for files: path → bytes and status. */
  files?: Record<string, Uint8Array>;
}

export interface LoggedChange {
  revision: number;
  type?: ContentType;
  documentId?: string;
}

export interface FakeCms {
  url: string;
  /** Requests so far, those for files aside. */
  requests: number;
  content: FakeContent;
  fault: Fault | undefined;
  /** The request from which it misbehaves; the first is 1. */
  faultFrom: number;
  /** Puts an entry of a collection in the place of the one with its id, or takes it away; raises the revision. */
  change(type: CollectionType, documentId: string, entry: Record<string, unknown> | null): void;
  /** Raises the revision for whatever the test changed in `content` itself, and logs it. */
  raise(...changes: Omit<LoggedChange, 'revision'>[]): void;
  close(): Promise<void>;
}

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../cms/schema.graphql'), 'utf8'));

export async function startFakeCms(content: FakeContent = {}, fault?: Fault): Promise<FakeCms> {
  const raised = new EventEmitter();
  const cms: FakeCms = {
    url: '',
    requests: 0,
    content,
    fault,
    faultFrom: 1,
    change(type, documentId, entry) {
      const lists = (this.content.collections ??= {});
      const others = (lists[type] ?? []).filter((other) => other['documentId'] !== documentId);
      lists[type] = entry ? [...others, entry] : others;
      this.raise({ type, documentId });
    },
    raise(...changes) {
      const revision = nextRevision(this.content) + 1;
      this.content.revisions = [revision];
      (this.content.log ??= []).push(...changes.map((change) => ({ ...change, revision })));
      raised.emit('raised');
    },
    close: () => closeServer(server),
  };
  const server = createServer((request, response) => void answer(cms, raised, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cms.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return cms;
}

async function answer(
  cms: FakeCms,
  raised: EventEmitter,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://cms');
  if (request.method === 'GET' && !pathname.startsWith('/api/publication/')) {
    const file = cms.content.files?.[pathname];
    response.writeHead(file ? 200 : 404).end(file);
    return;
  }
  cms.requests += 1;
  if (cms.fault && cms.requests >= cms.faultFrom && misbehave(cms, cms.fault, request, response)) return;
  if (request.method === 'GET') json(response, 200, await publication(cms, raised, pathname, searchParams));
  else json(response, 200, await graphqlAnswer(cms, request));
}

async function publication(cms: FakeCms, raised: EventEmitter, pathname: string, query: URLSearchParams) {
  const after = Number(query.get('after'));
  if (pathname.endsWith('/changes')) return changesAfter(cms.content, after);
  const revision = nextRevision(cms.content);
  if (revision > after || query.get('wait') === '0') return { revision };
  await once(raised, 'raised');
  return { revision: nextRevision(cms.content) };
}

async function graphqlAnswer(cms: FakeCms, request: IncomingMessage) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
    query: string;
    variables?: Record<string, unknown>;
  };
  return graphql({ schema, source: query, variableValues: variables ?? {}, rootValue: rootOf(cms) });
}

/** True when the fault was the whole answer. */
function misbehave(cms: FakeCms, fault: Fault, request: IncomingMessage, response: ServerResponse): boolean {
  if (fault === 'hangs') return true;
  if (fault === 'cuts off') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"data":{', () => request.socket.destroy());
  } else if (fault === 'answers html') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Bienvenue</title>');
  } else if (fault === 'answers errors with 200')
    json(response, 200, { errors: [{ message: 'La base est en panne' }], data: null });
  else if (fault === 'refuses the token')
    json(response, 401, { error: { message: 'Missing or invalid credentials' } });
  else if (fault === 'answers 400') json(response, 400, { errors: [{ message: 'Champ inconnu' }] });
  else if (fault === 'answers 500') json(response, 500, {});
  else if (fault === 'answers 500 once') {
    cms.fault = undefined;
    json(response, 500, {});
  }
  return true;
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function rootOf({ content }: FakeCms): Record<string, unknown> {
  const singles = theSingles(content.singles);
  return {
    contentRevision: () => ({ revision: nextRevision(content), counts: countsOf(content, singles) }),
    ...Object.fromEntries(singleTypes.map((type) => [camel(type), singles[type]])),
    ...Object.fromEntries(collectionTypes.map((type) => [camel(type), single(content.collections?.[type])])),
    ...Object.fromEntries(
      collectionTypes.map((type) => [
        rootField(listDocuments[type]),
        connection(content.collections?.[type] ?? []),
      ]),
    ),
  };
}

function connection(entries: Record<string, unknown>[]) {
  return ({ pagination }: { pagination: { start: number; limit: number } }) => ({
    nodes: entries.slice(pagination.start, pagination.start + Math.min(pagination.limit, 100)),
    pageInfo: { total: entries.length },
  });
}

function single(entries: Record<string, unknown>[] = []) {
  return ({ documentId }: { documentId: string }) =>
    entries.find((entry) => entry['documentId'] === documentId) ?? null;
}

function changesAfter(content: FakeContent, after: number) {
  const revision = nextRevision(content);
  const logged = (content.log ?? []).filter((change) => change.revision > after);
  const reachesBack = after === revision || logged[0]?.revision === after + 1;
  const complete = reachesBack && logged.every(({ type }) => type !== undefined);
  const changes = logged.map(({ type, documentId }) => ({ type, documentId }));
  const counts = countsOf(content, theSingles(content.singles)).map(({ type, count }) => [type, count]);
  return {
    revision,
    complete,
    changes: complete ? changes : [],
    counts: Object.fromEntries(counts) as unknown,
  };
}

function countsOf(content: FakeContent, singles: Record<SingleType, unknown>) {
  return [
    ...collectionTypes.map((type) => ({
      type,
      count: content.statedCounts?.[type] ?? content.collections?.[type]?.length ?? 0,
    })),
    ...singleTypes.map((type) => ({ type, count: singles[type] ? 1 : 0 })),
  ];
}

function nextRevision({ revisions }: FakeContent): number {
  if (!revisions || revisions.length === 0) return 1;
  return revisions.length === 1 ? (revisions[0] ?? 1) : (revisions.shift() ?? 1);
}

function rootField(document: { toString(): string }): string {
  for (const definition of parse(document.toString()).definitions) {
    if (definition.kind !== 'OperationDefinition') continue;
    const [selection] = definition.selectionSet.selections;
    if (selection?.kind === 'Field') return selection.name.value;
  }
  throw new Error('The document asks for nothing.');
}

function camel(type: string): string {
  return type.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
