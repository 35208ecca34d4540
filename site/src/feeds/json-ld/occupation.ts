/** A job of the sector as schema.org's `Occupation`, with the diplomas that lead to it. */
import type { JobDescription, Pay } from 'shared/domain/job-description';
import type { Qualification } from 'shared/domain/qualification';
import { jobPath } from '../../views/paths.ts';
import type { Absolute, JsonLdNode } from './node.ts';

export function occupationNode(
  job: JobDescription,
  qualifications: readonly Qualification[],
  absolute: Absolute,
): JsonLdNode {
  return {
    '@type': 'Occupation',
    '@id': `${absolute(jobPath(job))}#metier`,
    name: job.titleInclusive,
    alternateName: [...new Set([job.titleFeminine, job.titleMasculine, job.acronym ?? ''])].filter(
      (name) => name !== '' && name !== job.titleInclusive,
    ),
    description: job.summary,
    url: absolute(jobPath(job)),
    // France Travail's directory; empty where the job has no code of its own.
    occupationalCategory: job.romeCode && {
      '@type': 'CategoryCode',
      codeValue: job.romeCode,
      inCodeSet: { '@type': 'CategoryCodeSet', name: 'ROME 4.0' },
    },
    occupationLocation: { '@type': 'AdministrativeArea', name: 'Ain' },
    responsibilities: job.missions.map(({ title }) => title).join(', '),
    skills: job.skills.join(', '),
    qualifications: qualifications.map(credentialNode),
    estimatedSalary: job.pay && salaryNode(job.pay),
  };
}

/** A diploma or title, by its number in the *Répertoire national des certifications professionnelles*. */
export function credentialNode(qualification: Qualification): JsonLdNode {
  const { title, acronym, rncpCode, level, certifier, validFrom, validUntil, url } = qualification;
  return {
    '@type': 'EducationalOccupationalCredential',
    name: title,
    alternateName: acronym,
    identifier: rncpCode && `RNCP${rncpCode}`,
    credentialCategory: 'certification professionnelle',
    educationalLevel: level === null ? null : `niveau ${level}`,
    recognizedBy: certifier && { '@type': 'Organization', name: certifier },
    validFrom,
    expires: validUntil,
    url,
  };
}

const PERIODS: Record<Pay['period'], string> = { hour: 'HOUR', month: 'MONTH', year: 'YEAR' };

/**
 * From a beginner's least to the most with experience, as far as both are known. An amount with its bounds: schema.org
 * describes a distribution by its median and percentiles, which nobody has counted.
 */
function salaryNode({ entryMin, entryMax, experiencedMin, experiencedMax, period }: Pay): JsonLdNode | null {
  const amounts = [entryMin, entryMax, experiencedMin, experiencedMax].filter((amount) => amount !== null);
  if (amounts.length === 0) return null;
  return {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: {
      '@type': 'QuantitativeValue',
      minValue: Math.min(...amounts),
      maxValue: Math.max(...amounts),
      unitText: PERIODS[period],
    },
  };
}
