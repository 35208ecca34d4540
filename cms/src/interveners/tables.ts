/**
 * Who goes to schools, and to which dates: people, so in bare tables that neither GraphQL nor REST nor the admin's lists
 * know. The public reads « qui intervient » in the intervention's own words.
 */
import type { Core } from '@strapi/strapi';

export const INTERVENER = 'intervener';
export const ENGAGEMENT = 'session-intervener';

export interface IntervenerRow {
  id: number;
  name: string;
  /** Their employer or association. */
  organization: string | null;
  email: string | null;
  phone: string | null;
  /** Jobs shown, days that suit: for the staff. */
  note: string | null;
  /** False for who goes to schools no more: their dates stay. */
  active: boolean;
}

export interface EngagementRow {
  id: number;
  /** A document id. */
  session: string;
  intervener: number;
}

export function registerIntervenerTables(strapi: Core.Strapi): void {
  const models = strapi.get('models');
  models.add({
    uid: INTERVENER,
    tableName: 'intervener',
    singularName: INTERVENER,
    attributes: {
      id: { type: 'increments' },
      name: { type: 'string', column: { notNullable: true } },
      organization: { type: 'string' },
      email: { type: 'string' },
      phone: { type: 'string' },
      note: { type: 'text' },
      active: { type: 'boolean', column: { notNullable: true } },
    },
  });
  models.add({
    uid: ENGAGEMENT,
    tableName: 'session_intervener',
    singularName: ENGAGEMENT,
    attributes: {
      id: { type: 'increments' },
      session: { type: 'string', column: { notNullable: true } },
      intervener: { type: 'integer', column: { notNullable: true } },
    },
    indexes: [
      {
        name: 'session_intervener_pair_index',
        columns: ['session', 'intervener'],
        type: 'unique',
      },
    ],
  });
}
