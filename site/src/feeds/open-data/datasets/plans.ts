import type { Plan, PlanAction, PlanIndicator, PlanObjective } from 'shared/domain/plan';
import { all } from '../../../content.ts';
import { dataset, type Field } from '../dataset.ts';
import { label, valuesOf } from './common.ts';

interface ActionRow {
  plan: Plan;
  objective: PlanObjective;
  action: PlanAction;
}

const actionFields: Field<ActionRow>[] = [
  {
    name: 'plan',
    type: 'text',
    description: 'Nom du plan.',
    required: true,
    valueOf: ({ plan }) => plan.title,
  },
  {
    name: 'objectif',
    type: 'text',
    description: 'Objectif du plan.',
    required: true,
    valueOf: ({ objective }) => objective.title,
  },
  {
    name: 'action',
    type: 'text',
    description: 'Action.',
    required: true,
    valueOf: ({ action }) => action.title,
  },
  { name: 'pilote', type: 'text', description: 'Qui la conduit.', valueOf: ({ action }) => action.lead },
  { name: 'partenaires', type: 'list', description: 'Avec qui.', valueOf: ({ action }) => action.partners },
  { name: 'echeance', type: 'date', description: 'Pour quand.', valueOf: ({ action }) => action.due },
  {
    name: 'etat',
    type: 'text',
    description: `Où en est l’action : ${valuesOf('plan-action-state')} ; vide si ce n’est pas renseigné.`,
    valueOf: ({ action }) => label('plan-action-state', action.state),
  },
  {
    name: 'avancement_pourcent',
    type: 'number',
    description: 'Avancement, en pour cent.',
    valueOf: ({ action }) => action.progress,
  },
  {
    name: 'budget_euros',
    type: 'number',
    description: 'Budget, en euros.',
    valueOf: ({ action }) => action.budget,
  },
];

export const planActions = dataset({
  id: 'plans-actions',
  title: 'Les actions des plans',
  description:
    'Les actions des plans votés par le Département, objectif par objectif : qui les conduit, leur échéance, leur état et leur budget.',
  keywords: ['plan', 'action publique', 'suivi'],
  fields: actionFields,
  years: null,
  entries: () => all('plan'),
  rowsOf: (plan) =>
    plan.objectives.flatMap((objective) => objective.actions.map((action) => ({ plan, objective, action }))),
});

interface MeasureRow {
  plan: Plan;
  indicator: PlanIndicator;
  measure: PlanIndicator['measures'][number];
}

const measureFields: Field<MeasureRow>[] = [
  {
    name: 'plan',
    type: 'text',
    description: 'Nom du plan.',
    required: true,
    valueOf: ({ plan }) => plan.title,
  },
  {
    name: 'indicateur',
    type: 'text',
    description: 'Ce qui est mesuré.',
    required: true,
    valueOf: ({ indicator }) => indicator.label,
  },
  {
    name: 'unite',
    type: 'text',
    description: 'Unité.',
    required: true,
    valueOf: ({ indicator }) => indicator.unit,
  },
  {
    name: 'date',
    type: 'date',
    description: 'Jour de la mesure ; le premier jour de la période quand le jour n’est pas connu.',
    required: true,
    valueOf: ({ measure }) => measure.date,
  },
  {
    name: 'valeur',
    type: 'number',
    description: 'Valeur mesurée, telle qu’imprimée dans la source.',
    required: true,
    valueOf: ({ measure }) => measure.value,
  },
  {
    name: 'source',
    type: 'text',
    description: 'D’où vient le chiffre.',
    required: true,
    valueOf: ({ measure }) => measure.source,
  },
];

export const planIndicators = dataset({
  id: 'plans-indicateurs',
  title: 'Les indicateurs des plans',
  description:
    'Les mesures des indicateurs des plans votés par le Département, une ligne par mesure, chacune avec sa date et sa source.',
  keywords: ['plan', 'indicateurs', 'suivi'],
  fields: measureFields,
  years: null,
  entries: () => all('plan'),
  rowsOf: (plan) =>
    plan.indicators.flatMap((indicator) =>
      indicator.measures.map((measure) => ({ plan, indicator, measure })),
    ),
});
