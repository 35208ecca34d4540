/** The settings of requests, read and changed by the desk. */
import type { Core } from '@strapi/strapi';
import { isMailAddress } from 'shared/domain/mail-address';
import { recordAct } from '../journal/journal';
import { readRequestSettings, writeRequestSettings, type RequestSettings } from '../requests/settings';
import { isWhole, refuseAll, type Body } from './read-body';
import { settingsInWords, type NumberSetting } from './settings-words';

/** @throws ValidationError in French, beside each setting that cannot be. */
export async function changeSettings(strapi: Core.Strapi, body: Body): Promise<RequestSettings> {
  const settings = settingsOf(body);
  await strapi.db.transaction(async () => {
    const before = await readRequestSettings(strapi);
    await writeRequestSettings(strapi, settings);
    const changed = changedNames(before, settings);
    if (changed.length > 0)
      await recordAct(strapi, {
        kind: 'intervention-request',
        about: 'Réglages des demandes',
        details: `Changés\u202F: ${changed.join(', ')}.`,
      });
  });
  return settings;
}

function settingsOf(body: Body): RequestSettings {
  const notify = typeof body['notify'] === 'string' ? body['notify'].trim() : '';
  const numbers = Object.entries(settingsInWords) as [
    NumberSetting,
    (typeof settingsInWords)[NumberSetting],
  ][];
  refuseAll([
    ...numbers.map(([name, { least, most }]): [string, string] | false =>
      isWhole(body[name], least, most) ? false : [name, `Donnez un nombre entier, de ${least} à ${most}.`],
    ),
    notify !== '' && !isMailAddress(notify) && ['notify', 'Cette adresse n’est pas complète.'],
  ]);
  const { holdHours, reminderDays, overdueDays, keptSchoolYears } = body as unknown as RequestSettings;
  return { holdHours, reminderDays, overdueDays, keptSchoolYears, notify: notify === '' ? null : notify };
}

/** Small letters, as in a sentence; never the address. */
function changedNames(before: RequestSettings, after: RequestSettings): string[] {
  const names = Object.entries(settingsInWords)
    .filter(([name]) => before[name as NumberSetting] !== after[name as NumberSetting])
    .map(([name, { label }]) => `${label} ${after[name as NumberSetting]}`);
  return before.notify === after.notify ? names : [...names, 'adresse prévenue'];
}
