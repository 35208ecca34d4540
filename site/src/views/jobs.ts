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

/** « baccalauréat », « niveau 2 » where the level has no name people know. */
export function levelName(level: number): string {
  return LEVELS[level]?.replaceAll(' + ', '\u00A0+\u00A0') ?? `niveau\u00A0${level}`;
}

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
    diplomaMark(job),
    job.approvalRequired ? 'Agrément nécessaire' : '',
    job.workingConditions?.drivingLicence === 'required' ? 'Permis indispensable' : '',
  ].filter((mark) => mark !== '');
}

/** « Diplôme : baccalauréat ». */
function diplomaMark(job: JobDescription): string {
  if (!job.diplomaRequired) return hasNoDiploma(job) ? 'Sans diplôme' : DIPLOMA_NOT_NEEDED;
  const meaning = job.accessLevel === null ? undefined : LEVELS[job.accessLevel];
  return meaning ? `Diplôme\u202F: ${meaning.replaceAll(' + ', '\u00A0+\u00A0')}` : 'Diplôme exigé';
}

/** The sentence on diplomas of the facts at a glance. */
export function diplomaFact(job: JobDescription): string {
  const { diplomaRequired, accessLevel } = job;
  if (!diplomaRequired) return hasNoDiploma(job) ? 'Accessible sans diplôme' : DIPLOMA_NOT_NEEDED;
  return accessLevel === null ? 'Diplôme exigé' : `Diplôme exigé, ${levelLabel(accessLevel)}`;
}

const DIPLOMA_NOT_NEEDED = 'Diplôme non obligatoire';

/** Whether no diploma plays a part: one that helps, or a level that is usual, is not « without a diploma ». */
function hasNoDiploma({
  accessLevel,
  qualifications,
}: Pick<JobDescription, 'accessLevel' | 'qualifications'>): boolean {
  return accessLevel === null && qualifications.length === 0;
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
