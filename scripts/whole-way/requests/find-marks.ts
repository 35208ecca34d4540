/** Looks for marked values wherever the public, or whoever reads a log, could meet them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { collectionTypes, singleTypes } from 'shared/domain/content-types';
import { intakePaths } from 'shared/intake/form-fields';
import type { Environment } from '../../environment/env-file.ts';
import type { Place } from '../product.ts';
import { everyAnswer } from './graphql-answers.ts';
import { marksIn } from './marks.ts';

/** Where it was, and what. */
export type Found = Record<string, string[]>;

const GZIP = Buffer.from([0x1f, 0x8b]);

/**
 * Every file below the data folder (logs, snapshot, pictures, each file of each release), but the database itself and the
 * folder of the mails, by its path in there.
 */
export function marksInFiles({ dataDir }: Pick<Place, 'dataDir'>): Found {
  const files = readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dataDir, path.join(entry.parentPath, entry.name)));
  return marksInTexts(
    files.filter((file) => !isDatabase(file)).map((file) => [file, textOf(path.join(dataDir, file))]),
  );
}

/** Those of `texts` whose mark the database does not hold: what was never kept proves nothing where it is not found. */
export function missingInDatabase(
  { dataDir }: Pick<Place, 'dataDir'>,
  texts: Readonly<Record<string, string>>,
): string[] {
  const folder = path.join(dataDir, 'cms');
  const files = readdirSync(folder).filter((name) => isDatabase(path.join('cms', name)));
  const kept = files.map((name) => textOf(path.join(folder, name))).join('\n');
  return Object.keys(texts).filter((name) => marksIn(texts[name] ?? '').some((mark) => !kept.includes(mark)));
}

function isDatabase(file: string): boolean {
  return file.startsWith(path.join('cms', 'data.db'));
}

/** As bytes of one character each; what is compressed is opened. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  return (bytes.subarray(0, 2).equals(GZIP) ? gunzipSync(bytes) : bytes).toString('latin1');
}

export async function marksInGraphql({ cmsUrl }: Place, environment: Environment): Promise<Found> {
  const answers: [string, string][] = [];
  for (const name of ['CMS_READ_TOKEN', 'CMS_PREVIEW_TOKEN'] as const) {
    const all = await everyAnswer(cmsUrl, environment[name] ?? '');
    answers.push([name, all.join('\n')]);
  }
  return marksInTexts(answers);
}

/** The tables of requests and interveners, and every type, as REST would name them. */
const REST = [
  ...[...collectionTypes, ...singleTypes].flatMap((type) => [type, `${type}s`]),
  ...[
    'intervention-request',
    'request-note',
    'mail-outbox',
    'intake-count',
    'intervener',
    'session-intervener',
  ].flatMap((table) => [table, `${table}s`]),
];

/** The admin’s own addresses that tell of requests and people. */
const DESK = [
  ['POST', '/requests/board'],
  ['POST', '/requests/closed'],
  ['GET', '/interveners/'],
  ['POST', '/personal-data/find'],
] as const;

/** What the CMS and the site answer at addresses that anybody may try, with the site's token and without. */
export async function marksInAnswers(
  { cmsUrl, siteUrl }: Place,
  { CMS_READ_TOKEN = '' }: Environment,
): Promise<Found> {
  const asked = [
    ...REST.map((name) => ['GET', `${cmsUrl}/api/${name}?populate=*`] as const),
    ...DESK.map(([method, path_]) => [method, cmsUrl + path_] as const),
    ...intakePaths.map((path_) => ['GET', siteUrl + path_] as const),
  ];
  const answers: [string, string][] = [];
  for (const [method, address] of asked)
    for (const headers of [{}, { authorization: `Bearer ${CMS_READ_TOKEN}` }])
      answers.push([address, await (await fetch(address, { method, headers })).text()]);
  return marksInTexts(answers);
}

export function marksInTexts(texts: readonly (readonly [where: string, text: string])[]): Found {
  return Object.fromEntries(
    texts.map(([where, text]) => [where, marksIn(text)] as const).filter(([, marks]) => marks.length > 0),
  );
}
