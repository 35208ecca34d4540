/** The school years that have requests, and where the site shows their figures. */
import type { Core } from '@strapi/strapi';
import { parisDay } from 'shared/domain/paris-time';
import { schoolYearOf } from 'shared/domain/school-year';
import { siteUrl } from '../environment';
import { uidOf } from '../public-types';
import { REQUEST, type RequestRow } from '../requests/tables';
import type { ReportYears } from './report-years';

/** The latest first. */
export async function reportYears(strapi: Core.Strapi, now: Date): Promise<ReportYears['years']> {
  const rows = (await strapi.db.query(REQUEST).findMany({ select: ['schoolYear'] })) as RequestRow[];
  const years = [...new Set(rows.map(({ schoolYear }) => schoolYear))].toSorted().toReversed();
  const shown = await yearsOnSite(strapi, now);
  return years.map((year) => ({
    year,
    page: shown.has(year) ? `${siteUrl()}/interventions-scolaires/bilan/${year}/` : null,
  }));
}

/** As the site's own rule: years that have begun, with dates. */
async function yearsOnSite(strapi: Core.Strapi, now: Date): Promise<Set<string>> {
  const rows = (await strapi.db.query(uidOf('intervention-session')).findMany({ select: ['start'] })) as {
    start: string;
  }[];
  const current = schoolYearOf(parisDay(now));
  const years = rows.map(({ start }) => schoolYearOf(parisDay(start)));
  return new Set(years.filter((year) => year <= current));
}
