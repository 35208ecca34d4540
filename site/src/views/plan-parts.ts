/** The parts of a plan's page, with an anchor each, for its table of contents. */
import type { Plan } from 'shared/domain/plan';

interface PlanPart {
  id: string;
  title: string;
}

/** What the page can really show of what the plan refers to. */
interface Linked {
  jobs: readonly unknown[];
  documents: readonly unknown[];
}

/** The anchor of the objective of this number, the first being 1. */
export const objectiveId = (number: number) => `objectif-${number}`;

/** Empty for a plan short enough to be seen at once. Objectives stand there one by one: they are what the plan is. */
export function planParts(plan: Plan, { jobs, documents }: Linked): PlanPart[] {
  const objectives = plan.objectives.map(({ title }, index) => ({
    id: objectiveId(index + 1),
    title: `${index + 1}. ${title}`,
  }));
  const parts = [
    ...part('chiffres', 'En chiffres', plan.keyFigures),
    ...objectives,
    ...part('indicateurs', 'Les indicateurs', plan.indicators),
    ...part('metiers', 'Les métiers concernés', jobs),
    ...part('documents', 'Documents', documents),
    ...part('sources', 'Sources', plan.sources),
  ];
  return parts.length < LONG ? [] : parts;
}

const LONG = 4;

function part(id: string, title: string, shown: readonly unknown[]): PlanPart[] {
  return shown.length > 0 ? [{ id, title }] : [];
}
