/** The settings of requests as the desk shows them, with their bounds. */
import type { RequestSettings } from '../requests/settings';

export type NumberSetting = Exclude<keyof RequestSettings, 'notify'>;

interface Words {
  label: string;
  hint: string;
  least: number;
  most: number;
}

export const settingsInWords: Record<NumberSetting, Words> = {
  holdHours: {
    label: 'Heures pour confirmer',
    hint: 'Les places attendent l’école ce temps-là. Sans clic de sa part, elles reviennent.',
    least: 1,
    most: 336,
  },
  overdueDays: {
    label: 'Jours pour répondre',
    hint: 'Au-delà, une demande confirmée est marquée en retard.',
    least: 1,
    most: 60,
  },
  reminderDays: {
    label: 'Jours avant le rappel',
    hint: 'L’école reçoit un mail de rappel tant de jours avant l’intervention.',
    least: 1,
    most: 60,
  },
  keptSchoolYears: {
    label: 'Années scolaires gardées',
    hint: 'Noms, adresses et messages sont effacés à la fin de la dernière. Avec 1\u202F: à la fin de l’année qui suit la demande. Les comptages restent.',
    least: 0,
    most: 5,
  },
};
