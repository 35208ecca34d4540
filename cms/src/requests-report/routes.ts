/** `GET /requests-report`: the years; `…/:year/requests.csv` and `…/:year/counts.csv`. Journalled as an export. */
import type { Core } from '@strapi/strapi';
import { openAdminRoutes, refuse, type AdminContext } from '../admin-routes/admin-routes';
import { recordAct } from '../journal/journal';
import type { ReportYears } from './report-years';
import { countsFile, requestsFile } from './school-year-files';
import { reportYears } from './years';

const right = 'admin::requests.manage' as const;

const files = {
  'requests.csv': { name: 'demandes', about: 'Demandes des établissements', write: requestsFile },
  'counts.csv': { name: 'bilan', about: 'Bilan des demandes', write: countsFile },
} as const;

export function openRequestsReport(strapi: Core.Strapi): void {
  openAdminRoutes(strapi, '/requests-report', [
    {
      method: 'GET',
      path: '/',
      right,
      handler: async (context) => {
        context.body = { years: await reportYears(strapi, new Date()) } satisfies ReportYears;
      },
    },
    ...Object.keys(files).map((file) => ({
      method: 'GET' as const,
      path: `/:year/${file}`,
      right,
      handler: (context: AdminContext) => sendFile(strapi, context, file as keyof typeof files),
    })),
  ]);
}

async function sendFile(strapi: Core.Strapi, context: AdminContext, file: keyof typeof files): Promise<void> {
  const year = context.params['year'] ?? '';
  if (!/^\d{4}-\d{4}$/.test(year))
    return refuse(context, 400, 'Donnez une année scolaire, par exemple 2026-2027.');
  const { name, about, write } = files[file];
  const text = await write(strapi, year);
  await recordAct(strapi, { kind: 'export', about, details: `Année scolaire ${year}.` });
  context.set('content-type', 'text/csv; charset=utf-8');
  context.set('content-disposition', `attachment; filename="${name}-${year}.csv"`);
  context.body = text;
}
