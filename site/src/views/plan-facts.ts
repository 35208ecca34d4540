/** The « En bref » of a plan: period, decision, money. */
import { euros } from 'shared/domain/french-amounts';
import { frenchDate } from 'shared/domain/french-dates';
import type { Plan } from 'shared/domain/plan';
import { known, type Fact } from './facts.ts';

export function planFacts({
  period,
  decision,
  budget,
}: Pick<Plan, 'period' | 'decision' | 'budget'>): Fact[] {
  return [
    { label: 'Période', values: [period], icon: 'calendar' },
    { label: 'Décision', values: decisionLines(decision), icon: 'check' },
    { label: 'Budget', values: budgetLines(budget), icon: 'euro' },
  ];
}

function decisionLines(decision: Plan['decision']): Fact['values'] {
  if (!decision) return [];
  const { date, reference, url } = decision;
  const text = url ? { label: reference ?? 'Lire la décision', href: url } : reference;
  return known(`Vote du ${frenchDate(date)}`, text);
}

function budgetLines(budget: Plan['budget']): Fact['values'] {
  if (!budget) return [];
  return known(
    budget.annual !== null && `${euros(budget.annual)} par an`,
    budget.total !== null && `${euros(budget.total)} en tout`,
    budget.coFunding,
  );
}
