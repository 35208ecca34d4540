/**
 * The admin's way, and that of `pnpm import-data`: what can be imported, what a file would do, the import, the export.
 * Files come as `multipart/form-data`, under the name that Strapi tidies up after: `files`.
 */
import { readFile } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { typeLabel } from 'shared/cms/field-labels';
import { parisDay } from 'shared/domain/paris-time';
import { openAdminRoutes, refuse, type AdminContext } from '../admin-routes/admin-routes';
import type { Right } from '../admin-routes/rights';
import { uidOf } from '../public-types';
import { recordAct } from '../journal/journal';
import { header } from './column';
import { LIMIT_BYTES } from './decode-file';
import { exportEntries, modelFile } from './export-entries';
import { FileRefusal } from './file-refusal';
import type { Importer } from './importer';
import { importerOf, importers } from './importers';
import type { ImportableType, RunNews } from './plan-answer';
import { planImport } from './plan-import';
import { runImport, type Order } from './run-import';
import { hasDrafts } from './state';
import { LineRefusal } from './write-items';

const MAY_IMPORT: Right = 'admin::data.import';
const MAY_EXPORT: Right = 'admin::data.export';

export function openImportRoutes(strapi: Core.Strapi): void {
  openAdminRoutes(strapi, '/imports', [
    { method: 'GET', path: '/types', handler: (context) => tellTypes(strapi, context) },
    { method: 'GET', path: '/:type/model', right: MAY_IMPORT, handler: model },
    {
      method: 'GET',
      path: '/:type/export',
      right: MAY_EXPORT,
      handler: (context) => exported(strapi, context),
    },
    { method: 'POST', path: '/:type/plan', right: MAY_IMPORT, handler: (context) => plan(strapi, context) },
    { method: 'POST', path: '/:type/run', right: MAY_IMPORT, handler: (context) => run(strapi, context) },
  ]);
}

async function tellTypes(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const types = importers.map((importer): ImportableType => ({
    type: importer.type,
    label: typeLabel(importer.type),
    drafts: hasDrafts(strapi, importer.type),
    columns: importer.columns.map((column) => ({
      header: header(column),
      others: column.headers.slice(1),
      required: column.required === true,
      example: column.example,
    })),
    mayImport: mayImport(context, importer),
    mayExport: mayExport(context, importer),
  }));
  context.body = { types: types.filter((type) => type.mayImport || type.mayExport) };
}

async function model(context: AdminContext): Promise<void> {
  const importer = importerOf(context.params['type']);
  if (!importer) return refuse(context, 404, NO_TYPE);
  sendCsv(context, `modele-${importer.type}.csv`, modelFile(importer));
}

async function exported(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const importer = importerOf(context.params['type']);
  if (!importer) return refuse(context, 404, NO_TYPE);
  if (!mayExport(context, importer)) return refuse(context, 403, NOT_ALLOWED);
  const text = await exportEntries(strapi, importer);
  await recordAct(strapi, {
    kind: 'export',
    about: typeLabel(importer.type),
    details: 'Toutes les entrées, en CSV.',
  });
  sendCsv(context, `${importer.type}-${parisDay(new Date())}.csv`, text);
}

async function plan(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const asked = await readRequest(context);
  if (!asked) return;
  try {
    context.body = (await planImport(strapi, asked.importer, asked.bytes)).answer;
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    refuse(context, 400, error.message);
  }
}

/** Answers line by line while it works, so that no proxy takes a long import for a dead one. */
async function run(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const asked = await readRequest(context);
  if (!asked) return;
  const stream = new PassThrough();
  const order = {
    ...asked,
    digest: String(context.query['digest'] ?? ''),
    userId: context.state.user.id,
    onProgress: inSteps((done, total) => stream.write(lineOf({ kind: 'progress', done, total }))),
  };
  context.set('content-type', 'application/x-ndjson; charset=utf-8');
  context.set('x-accel-buffering', 'no');
  context.status = 200;
  context.body = stream;
  void runToTheEnd(strapi, order).then((news) => stream.end(lineOf(news)));
}

async function runToTheEnd(strapi: Core.Strapi, order: Order): Promise<RunNews> {
  const { importer, userId } = order;
  try {
    const news = await runImport(strapi, order);
    if (news.kind === 'done')
      strapi.log.info(
        `import: ${importer.type}, ${news.created} created, ${news.changed} changed by administrator ${userId}`,
      );
    return news;
  } catch (error) {
    return { kind: 'failed', message: messageOf(strapi, error) };
  }
}

const lineOf = (news: RunNews): string => `${JSON.stringify(news)}\n`;

function messageOf(strapi: Core.Strapi, error: unknown): string {
  if (error instanceof LineRefusal || error instanceof FileRefusal)
    return `${error.message} Rien n’a été importé.`;
  strapi.log.error(error);
  return 'L’import n’a pas pu se faire, et rien n’a été importé. Réessayez, ou prévenez la personne qui administre le serveur.';
}

/** At most a hundred times, whatever the number of lines. */
function inSteps(onProgress: (done: number, total: number) => void) {
  return (done: number, total: number): void => {
    if (done === total || done % Math.ceil(total / 100) === 0) onProgress(done, total);
  };
}

const NO_TYPE = 'Ce type de contenu ne s’importe pas.';
const NOT_ALLOWED = 'Votre rôle ne permet pas de lire ou de modifier ce type de contenu.';
const NO_FILE = 'Choisissez un fichier CSV.';
const TOO_LARGE = 'Ce fichier dépasse 10 Mo. Coupez-le en plusieurs fichiers.';

/** Null when the request is refused, and answered so. */
async function readRequest(context: AdminContext): Promise<{ importer: Importer; bytes: Uint8Array } | null> {
  const importer = importerOf(context.params['type']);
  const { files: file } = (context.request.files ?? {}) as { files?: { filepath?: string; size: number } };
  if (!importer) refuse(context, 404, NO_TYPE);
  else if (!mayImport(context, importer)) refuse(context, 403, NOT_ALLOWED);
  else if (file?.filepath === undefined) refuse(context, 400, NO_FILE);
  else if (file.size > LIMIT_BYTES) refuse(context, 413, TOO_LARGE);
  else return { importer, bytes: await readFile(file.filepath) };
  return null;
}

/** Whoever may not write entries one by one may not write them by the hundred. */
function mayImport(context: AdminContext, importer: Importer): boolean {
  return [MAY_IMPORT, ...['create', 'update'].map(inForm)].every((right) => can(context, right, importer));
}

function mayExport(context: AdminContext, importer: Importer): boolean {
  return [MAY_EXPORT, inForm('read')].every((right) => can(context, right, importer));
}

const inForm = (action: string): string => `plugin::content-manager.explorer.${action}`;

function can({ state }: AdminContext, right: string, { type }: Importer): boolean {
  return right.startsWith('admin::')
    ? state.userAbility.can(right)
    : state.userAbility.can(right, uidOf(type));
}

function sendCsv(context: AdminContext, name: string, text: string): void {
  context.set('content-type', 'text/csv; charset=utf-8');
  context.set('content-disposition', `attachment; filename="${name}"`);
  context.status = 200;
  context.body = text;
}
