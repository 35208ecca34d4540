/**
 * The « En bref » of a job description, in the order in which one asks who thinks of doing it: can I, how, for how much,
 * when. Unknown facts are left out, pay excepted: not knowing it is said.
 */
import type { JobDescription, Pay } from 'shared/domain/job-description';
import type { Sector } from 'shared/domain/sector';
import { labelOf } from 'shared/domain/vocabularies';
import { known, type Fact } from './facts.ts';
import { diplomaFact, payLines } from './jobs.ts';
import { sectorPath } from './paths.ts';
import { sentenceList } from './words.ts';

export const PAY_UNKNOWN = 'Non renseigné';

export function jobFacts(job: JobDescription, sectors: readonly Sector[]): Fact[] {
  const conditions = job.workingConditions;
  return [
    {
      label: 'Diplôme',
      values: known(
        diplomaFact(job),
        job.regulated && 'Métier réglementé',
        job.approvalRequired && 'Agrément nécessaire',
      ),
      icon: 'cap',
    },
    { label: 'Voies d’accès', values: known(routesLine(job)), icon: 'check' },
    { label: 'Salaire', values: paySummary(job.pay), icon: 'euro' },
    { label: 'Horaires', values: known(hoursLine(job)), icon: 'clock' },
    {
      label: 'Permis de conduire',
      values: known(conditions?.drivingLicence && labelOf('driving-licence', conditions.drivingLicence)),
      icon: 'pin',
    },
    {
      label: sectors.length > 1 ? 'Secteurs' : 'Secteur',
      values: sectors.map((sector) => ({ label: sector.name, href: sectorPath(sector) })),
      icon: 'people',
    },
    { label: 'Sigle', values: known(job.acronym), icon: 'info' },
    { label: 'Code ROME de France Travail', values: known(job.romeCode), icon: 'document' },
  ];
}

/** « En journée, la nuit, le week-end ». */
export function hoursLine({ workingConditions }: Pick<JobDescription, 'workingConditions'>): string {
  return sentenceList((workingConditions?.hours ?? []).map((hours) => labelOf('work-hours', hours)));
}

/** « Apprentissage, reconversion ». */
function routesLine({ accessRoutes }: Pick<JobDescription, 'accessRoutes'>): string {
  return sentenceList(accessRoutes.map((route) => labelOf('access-route', route)));
}

function paySummary(pay: Pay | null): string[] {
  const [first] = pay ? payLines(pay) : [];
  return [first?.amount ?? PAY_UNKNOWN];
}
