/** A plan voted by the département: objectives with their actions, indicators with sourced measures. */
import { z } from 'zod';
import {
  entryFields,
  lines,
  list,
  nonEmptyList,
  optionalDate,
  optionalNumber,
  optionalTerm,
  optionalText,
  optionalWebAddress,
  relations,
  requiredDate,
  requiredNumber,
  requiredText,
  slug,
} from './fields.ts';
import { documentFile, image } from './media.ts';
import { keyFigure, source } from './parts.ts';
import { optionalRichText } from './rich-text.ts';

const decision = z.object({ date: requiredDate, reference: optionalText, url: optionalWebAddress });

/** Amounts in euros. */
const budget = z.object({ annual: optionalNumber, total: optionalNumber, coFunding: optionalText });

const action = z.object({
  title: requiredText(),
  description: optionalText,
  lead: optionalText,
  partners: lines,
  due: optionalDate,
  state: optionalTerm('plan-action-state'),
  /** Percent done, 0 to 100. */
  progress: optionalNumber,
  /** Euros. */
  budget: optionalNumber,
});

const objective = z.object({ title: requiredText(), text: optionalRichText, actions: list(action) });

const measure = z.object({
  date: requiredDate,
  /** How the date reads when the day is not known: « début 2022 ». */
  dateLabel: optionalText,
  value: requiredNumber,
  source: requiredText(),
});

const indicator = z.object({
  label: requiredText(),
  unit: requiredText(),
  description: optionalText,
  measures: nonEmptyList(measure).transform((measures) =>
    measures.toSorted((a, b) => a.date.localeCompare(b.date)),
  ),
  target: z.object({ date: optionalDate, value: requiredNumber }).nullable(),
});

export const plan = z.object({
  ...entryFields,
  title: requiredText(),
  slug,
  period: requiredText(),
  summary: requiredText(200),
  introduction: optionalRichText,
  image: image.nullable(),
  decision: decision.nullable(),
  budget: budget.nullable(),
  keyFigures: list(keyFigure),
  objectives: list(objective),
  indicators: list(indicator),
  documents: list(documentFile),
  sources: list(source),
  jobs: relations,
});
export type Plan = z.output<typeof plan>;
export type PlanAction = z.output<typeof action>;
export type PlanIndicator = z.output<typeof indicator>;
export type PlanObjective = z.output<typeof objective>;
