/** That somebody looked at what a school says of itself: a line in the journal, once a person, request and day. */
import type { Core } from '@strapi/strapi';
import { parisDay, parisInstant } from 'shared/domain/paris-time';
import { hasActed, recordAct } from '../journal/journal';
import type { Act } from '../journal/acts';
import { REQUEST_TABLE, type RequestRow } from '../requests/tables';

export async function noteReading(
  strapi: Core.Strapi,
  { id, reference, erasedAt }: Pick<RequestRow, 'id' | 'reference' | 'erasedAt'>,
  now: Date,
): Promise<void> {
  if (erasedAt !== null) return;
  const act: Act = { kind: 'personal-data', about: `Demande ${reference}`, details: 'Demande lue.' };
  const today = parisInstant(parisDay(now), '00:00').getTime();
  await strapi.db.transaction(async ({ trx }) => {
    // Two looks at the same moment would both find no line.
    await strapi.db.getConnection(REQUEST_TABLE).select('id').where({ id }).forUpdate().transacting(trx);
    if (!(await hasActed(strapi, act, today))) await recordAct(strapi, act);
  });
}
