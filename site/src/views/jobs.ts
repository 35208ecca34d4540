/** What a job description says at a glance. */
import type { JobDescription, Pay } from 'shared/domain/job-description';
import { euroRange } from 'shared/domain/french-amounts';
import { labelOf } from 'shared/domain/vocabularies';

/** The eight levels of the French framework of qualifications, in the words people know. */
const LEVELS: Record<number, string> = {
  3: 'CAP, BEP',
  4: 'baccalauréat',
  5: 'bac + 2',
  6: 'bac + 3 ou bac + 4',
  7: 'bac + 5',
  8: 'doctorat',
};

/** « niveau 4 (baccalauréat) ». */
export function levelLabel(level: number): string {
  const meaning = LEVELS[level];
  return meaning
    ? `niveau\u00A0${level} (${meaning.replaceAll(' + ', '\u00A0+\u00A0')})`
    : `niveau\u00A0${level}`;
}

/** The few words that decide whether one reads on: shown on a job's card. */
export function jobMarks(job: JobDescription): string[] {
  return [
    job.priority ? 'Métier prioritaire' : '',
    job.diplomaRequired ? diplomaMark(job.accessLevel) : 'Sans diplôme',
    job.approvalRequired ? 'Agrément nécessaire' : '',
    job.workingConditions?.drivingLicence === 'required' ? 'Permis indispensable' : '',
  ].filter((mark) => mark !== '');
}

/** « Diplôme : baccalauréat ». */
function diplomaMark(level: number | null): string {
  const meaning = level === null ? undefined : LEVELS[level];
  return meaning ? `Diplôme\u202F: ${meaning.replaceAll(' + ', '\u00A0+\u00A0')}` : 'Diplôme exigé';
}

/** The sentence on diplomas of the facts at a glance. */
export function diplomaFact({ diplomaRequired, accessLevel }: JobDescription): string {
  if (!diplomaRequired) return 'Accessible sans diplôme';
  return accessLevel === null ? 'Diplôme exigé' : `Diplôme exigé, ${levelLabel(accessLevel)}`;
}

interface PayLine {
  label: string;
  amount: string;
}

/** The amounts of a pay that are known, beginner first; « brut » or « net » and the period included. */
export function payLines(pay: Pay): PayLine[] {
  const suffix = ` ${pay.gross ? 'brut' : 'net'} ${labelOf('pay-period', pay.period)}`;
  const lines: [string, string | null][] = [
    ['En début de carrière', euroRange(pay.entryMin, pay.entryMax)],
    ['Avec de l’expérience', euroRange(pay.experiencedMin, pay.experiencedMax)],
  ];
  return lines.flatMap(([label, amount]) => (amount === null ? [] : [{ label, amount: amount + suffix }]));
}
