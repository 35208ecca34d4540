/** What the référent may set for requests; kept by Strapi's own store. */
import type { Core } from '@strapi/strapi';

export interface RequestSettings {
  /** How long places wait for the link in the mail to be followed. */
  holdHours: number;
  /** How long before an accepted intervention its school is reminded. */
  reminderDays: number;
  /** After how long without an answer a request is marked. */
  overdueDays: number;
  /** Personal data stays until the end of this many school years after the request's own. */
  keptSchoolYears: number;
  /** Told of each confirmed request; null for nobody. */
  notify: string | null;
}

const defaultSettings: RequestSettings = {
  holdHours: 48,
  reminderDays: 7,
  overdueDays: 5,
  keptSchoolYears: 1,
  notify: null,
};

const WHERE = { type: 'api', name: 'intervention-requests', key: 'settings' };

export async function readRequestSettings(strapi: Core.Strapi): Promise<RequestSettings> {
  const stored = (await strapi.store.get(WHERE)) as Partial<RequestSettings> | null;
  return { ...defaultSettings, ...stored };
}

export async function writeRequestSettings(strapi: Core.Strapi, settings: RequestSettings): Promise<void> {
  await strapi.store.set({ ...WHERE, value: settings });
}
