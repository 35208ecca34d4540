/** A school year's requests as two tables: one a line, and counted. No person is in them. */
import type { Core } from '@strapi/strapi';
import { parisDay } from 'shared/domain/paris-time';
import { requestStates } from 'shared/domain/request-state';
import { labelOf } from 'shared/domain/vocabularies';
import { writeCsv } from '../imports/write-csv';
import { uidOf } from '../public-types';
import { REQUEST, type RequestRow } from '../requests/tables';
import { countRequests } from './count-requests';

const INTERVENTION = uidOf('school-intervention');
const SESSION = uidOf('intervention-session');

interface Intervention {
  documentId: string;
  title: string;
  format: Parameters<typeof labelOf<'intervention-format'>>[1];
  jobs: { sectors: { name: string }[] }[];
}

interface SessionRow {
  documentId: string;
  start: string;
}

/** A request with what its intervention and its date say. */
interface Told {
  request: RequestRow;
  title: string;
  format: string;
  sectors: string[];
  /** ISO 8601; empty without a date. */
  start: string;
}

/** A line for each request, the first to come first. Days as `2026-11-22`, which spreadsheets sort. */
export async function requestsFile(strapi: Core.Strapi, year: string): Promise<string> {
  const told = await tellYear(strapi, year);
  return writeCsv([
    [
      'Référence',
      'État',
      'Reçue le',
      'Intervention',
      'Format',
      'Date',
      'Établissement',
      'UAI',
      'Commune',
      'Niveau',
      'Élèves',
      'Adultes',
      'Liste d’attente',
      'Secteurs',
    ],
    ...told.map(({ request, title, format, sectors, start }) => [
      request.reference,
      requestStates[request.state],
      parisDay(request.createdAt),
      title,
      format,
      start && parisDay(start),
      request.school,
      request.uai ?? '',
      request.commune ?? '',
      labelOf('school-level', request.level),
      String(request.pupils),
      String(request.adults),
      request.waiting ? 'oui' : 'non',
      sectors.join(', '),
    ]),
  ]);
}

/** The counts of `countRequests`. */
export async function countsFile(strapi: Core.Strapi, year: string): Promise<string> {
  const lines = countRequests(
    (await tellYear(strapi, year)).map(({ request, sectors }) => ({
      state: request.state,
      pupils: request.pupils,
      level: labelOf('school-level', request.level),
      commune: request.commune ?? '',
      sectors,
    })),
  );
  return writeCsv([
    ['Compté par', 'Valeur', 'Demandes', 'Acceptées ou réalisées', 'Élèves de celles-ci'],
    ...lines.map(({ by, value, requests, accepted, pupils }) => [
      by,
      value,
      String(requests),
      String(accepted),
      String(pupils),
    ]),
  ]);
}

async function tellYear(strapi: Core.Strapi, schoolYear: string): Promise<Told[]> {
  const requests = (await strapi.db
    .query(REQUEST)
    .findMany({ where: { schoolYear }, orderBy: { id: 'asc' } })) as RequestRow[];
  const interventions = await readInterventions(strapi, requests);
  const starts = await readStarts(strapi, requests);
  return requests.map((request) => {
    const intervention = interventions.get(request.intervention);
    const sectors = (intervention?.jobs ?? []).flatMap((job) => job.sectors.map(({ name }) => name));
    return {
      request,
      title: intervention?.title ?? '',
      format: intervention ? labelOf('intervention-format', intervention.format) : '',
      sectors: [...new Set(sectors)],
      start: starts.get(request.session ?? '') ?? '',
    };
  });
}

/** Those online, else their drafts. */
async function readInterventions(
  strapi: Core.Strapi,
  requests: readonly RequestRow[],
): Promise<Map<string, Intervention>> {
  const rows = (await strapi.db.query(INTERVENTION).findMany({
    where: { documentId: { $in: requests.map(({ intervention }) => intervention) } },
    orderBy: { publishedAt: 'asc' },
    populate: { jobs: { populate: { sectors: { select: ['name'] } } } },
  })) as (Intervention & { publishedAt: string | null })[];
  const [drafts, online] = [rows.filter((row) => !row.publishedAt), rows.filter((row) => row.publishedAt)];
  return new Map([...drafts, ...online].map((row) => [row.documentId, row]));
}

async function readStarts(
  strapi: Core.Strapi,
  requests: readonly RequestRow[],
): Promise<Map<string, string>> {
  const ids = requests.flatMap(({ session }) => session ?? []);
  const rows = (await strapi.db.query(SESSION).findMany({
    select: ['documentId', 'start'],
    where: { documentId: { $in: ids } },
  })) as SessionRow[];
  return new Map(rows.map(({ documentId, start }) => [documentId, start]));
}
