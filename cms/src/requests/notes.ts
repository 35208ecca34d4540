/** What happened to a request, line by line, for the desk; and the same act, without a person, in the journal. */
import type { Core } from '@strapi/strapi';
import { recordAct } from '../journal/journal';
import { actor } from '../people/acting';
import { NOTE, type NoteRow, type RequestRow } from './tables';

type Noted = Pick<RequestRow, 'id' | 'reference'>;

/** @param text French; may say why. The journal gets `act` alone. */
export async function writeDown(strapi: Core.Strapi, request: Noted, act: string, text = act): Promise<void> {
  await addLine(strapi, request.id, 'act', text);
  await recordAct(strapi, {
    kind: 'intervention-request',
    about: `Demande ${request.reference}`,
    details: act,
  });
}

/** What a person adds in their own words. */
export async function addNote(strapi: Core.Strapi, request: Noted, text: string): Promise<void> {
  await addLine(strapi, request.id, 'note', text);
  await recordAct(strapi, {
    kind: 'intervention-request',
    about: `Demande ${request.reference}`,
    details: 'Note ajoutée.',
  });
}

/** The oldest first. */
export async function notesOf(strapi: Core.Strapi, request: number): Promise<NoteRow[]> {
  const rows = await strapi.db.query(NOTE).findMany({ where: { request }, orderBy: { id: 'asc' } });
  return rows as NoteRow[];
}

async function addLine(
  strapi: Core.Strapi,
  request: number,
  kind: NoteRow['kind'],
  text: string,
): Promise<void> {
  const data = { request, at: new Date().toISOString(), who: actor(strapi).name, kind, text };
  await strapi.db.query(NOTE).create({ data });
}
