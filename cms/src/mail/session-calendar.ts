/**
 * The calendar file of a mail: the date that a school was given, as the site's own file names it, or its withdrawal. Who
 * moves to another date gets both in one file, since a mail carries one.
 */
import type { Core } from '@strapi/strapi';
import type { CalendarMethod, MailedEntry } from 'shared/icalendar/calendar';
import { mailedCalendarText } from 'shared/icalendar/calendar';
import { sessionEntry, type EnteredSession } from 'shared/icalendar/session-entry';
import { sentences } from 'shared/icalendar/words';
import type { Commune } from 'shared/domain/commune';
import type { SchoolIntervention } from 'shared/domain/school-intervention';
import { siteUrl } from '../environment';
import { uidOf } from '../public-types';
import { senderOf } from './install-mail';
import { readService } from './service';

interface Wanted {
  /** The document id of the date it is about. */
  session: string;
  /** Of the date it had before, if that is another one. */
  previous?: string | null;
  /** The school comes no more. */
  isWithdrawn?: boolean;
  /** The request's, for the words of the entry. */
  reference: string;
}

export interface MailedCalendar {
  calendar: string;
  method: CalendarMethod;
}

/** Joins the running transaction, whose changes it tells. Null when there is nothing to put into a calendar. */
export async function sessionCalendar(
  strapi: Core.Strapi,
  { session, previous, isWithdrawn = false, reference }: Wanted,
  now: Date,
): Promise<MailedCalendar | null> {
  const left = previous && previous !== session ? previous : null;
  const entries = [
    await readEntry(strapi, session, isWithdrawn, reference),
    left === null ? null : await readEntry(strapi, left, true, reference),
  ].filter((entry) => entry !== null);
  if (entries.length === 0) return null;
  const method = entries.every(({ status }) => status === 'CANCELLED') ? 'CANCEL' : 'PUBLISH';
  return { calendar: mailedCalendarText(entries, method, now.toISOString()), method };
}

interface SessionRow extends EnteredSession {
  intervention: { documentId: string } | null;
  commune: Commune | null;
}

async function readEntry(
  strapi: Core.Strapi,
  documentId: string,
  isWithdrawn: boolean,
  reference: string,
): Promise<MailedEntry | null> {
  const session = (await strapi.db.query(uidOf('intervention-session')).findOne({
    where: { documentId },
    populate: { intervention: true, commune: true },
  })) as SessionRow | null;
  const intervention =
    session?.intervention && (await readIntervention(strapi, session.intervention.documentId));
  if (!session || !intervention) return null;
  const isOff = isWithdrawn || session.state === 'cancelled';
  const entry = sessionEntry(
    {
      ...session,
      updatedAt: instant(session.updatedAt),
      start: instant(session.start),
      end: instant(session.end),
    },
    { intervention, commune: session.commune ?? undefined, site: new URL(siteUrl()) },
    {
      mark: isOff ? 'ANNULÉE' : null,
      description: (url) =>
        sentences(
          isOff ? `Demande ${reference}\u202F: cette date est annulée.` : `Demande ${reference}, acceptée.`,
          `L’intervention\u202F: ${url}`,
        ),
    },
  );
  const organizer = entry.organizer ?? (await serviceAsOrganizer(strapi));
  return { ...entry, status: isOff ? 'CANCELLED' : 'CONFIRMED', organizer };
}

/** As the site shows it: the version online, else what there is. */
async function readIntervention(strapi: Core.Strapi, documentId: string): Promise<SchoolIntervention | null> {
  const versions = (await strapi.db
    .query(uidOf('school-intervention'))
    .findMany({ where: { documentId }, populate: { contact: true } })) as (SchoolIntervention & {
    publishedAt: string | null;
  })[];
  const found = versions.find(({ publishedAt }) => publishedAt !== null) ?? versions[0];
  return found ? { ...found, updatedAt: instant(found.updatedAt) } : null;
}

async function serviceAsOrganizer(strapi: Core.Strapi): Promise<MailedEntry['organizer']> {
  const { siteName, contact } = await readService(strapi);
  const sender = /<([^>]+)>/.exec(senderOf(strapi))?.[1] ?? senderOf(strapi);
  const email = contact.email ?? sender;
  return { name: contact.name ?? (siteName || email), email };
}

/** Databases give moments as texts or as dates. */
function instant(moment: string | Date): string {
  return new Date(moment).toISOString();
}
