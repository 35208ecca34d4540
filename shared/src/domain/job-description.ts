/** *Fiche métier*: a job of the sector, what one does in it and how one enters it (schema.org `Occupation`). */
import { z } from 'zod';
import {
  entryFields,
  flag,
  lines,
  list,
  MISSING,
  nonEmptyList,
  optionalDate,
  optionalNumber,
  optionalPattern,
  optionalTerm,
  optionalText,
  relations,
  requiredDate,
  requiredTerm,
  requiredText,
  slug,
  termList,
} from './fields.ts';
import { image } from './media.ts';
import { faqItem, source, video } from './parts.ts';
import { optionalRichText } from './rich-text.ts';

/** A code of the ROME 4.0, France Travail's directory of jobs: a letter from A to N and four digits. */
const romeCode = optionalPattern(
  /^[A-N]\d{4}$/,
  'n’est pas un code ROME\u202F: une lettre de A à N et quatre chiffres.',
);

/** Last parts of addresses under `/metiers/` that belong to pages of the site's own. */
const RESERVED_SLUGS = new Set(['comparer', 'orientation']);

const conditions = z.object({
  places: lines,
  hours: termList('work-hours'),
  travel: optionalText,
  drivingLicence: optionalTerm('driving-licence'),
  strain: lines,
});

const inOrder = (least: number | null, most: number | null) =>
  least === null || most === null || least <= most;

/** Amounts in euros; pay without a source and its date is not shown at all. */
const pay = z
  .object({
    entryMin: optionalNumber,
    entryMax: optionalNumber,
    experiencedMin: optionalNumber,
    experiencedMax: optionalNumber,
    gross: flag,
    period: requiredTerm('pay-period'),
    agreement: optionalText,
    source: requiredText(),
    sourceDate: requiredDate,
  })
  .refine(({ entryMin, entryMax }) => inOrder(entryMin, entryMax), {
    path: ['entryMax'],
    error: 'est plus petit que le minimum\u202F: vérifiez les deux montants.',
  })
  .refine(({ experiencedMin, experiencedMax }) => inOrder(experiencedMin, experiencedMax), {
    path: ['experiencedMax'],
    error: 'est plus petit que le minimum\u202F: vérifiez les deux montants.',
  });

/** Whether pay has neither an amount nor the agreement or scale in which one finds it. */
export function saysNothingOfPay(given: Pay): boolean {
  const { entryMin, entryMax, experiencedMin, experiencedMax, agreement } = given;
  return [entryMin, entryMax, experiencedMin, experiencedMax, agreement].every((value) => value === null);
}

export const jobDescription = z.object({
  ...entryFields,
  titleInclusive: requiredText(),
  titleFeminine: requiredText(),
  titleMasculine: requiredText(),
  slug: slug.refine((value) => !RESERVED_SLUGS.has(value), 'est l’adresse d’un outil du site.'),
  acronym: optionalText,
  synonyms: lines,
  summary: requiredText(200),
  easyRead: optionalText,
  image: image.nullable(),
  sectors: relations.refine((ids) => ids.length > 0, MISSING),
  family: optionalTerm('job-family'),
  priority: flag,
  missions: nonEmptyList(z.object({ title: requiredText(), text: optionalText })),
  typicalDay: optionalRichText,
  skills: lines,
  qualities: lines,
  workingConditions: conditions.nullable(),
  employerKinds: termList('employer-kind'),
  employmentStatuses: termList('employment-status'),
  pay: pay.nullable(),
  accessLevel: optionalNumber,
  diplomaRequired: flag,
  regulated: flag,
  approvalRequired: flag,
  qualifications: relations,
  accessRoutes: termList('access-route'),
  accessDetails: optionalRichText,
  progressions: relations,
  relatedJobs: relations,
  testimonials: relations,
  video: video.nullable(),
  faq: list(faqItem),
  romeCode,
  romeParentCode: romeCode,
  sources: list(source),
  verifiedOn: requiredDate,
  nextReviewOn: optionalDate,
});

export type JobDescription = z.output<typeof jobDescription>;
export type Pay = z.output<typeof pay>;
export type WorkingConditions = z.output<typeof conditions>;
