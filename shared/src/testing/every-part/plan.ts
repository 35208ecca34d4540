/** A plan, and an article about it. */
import { aNewsArticle, to } from '../builders.ts';
import { aDocument, anImage, aSource, keyFigure, UPDATED } from './parts.ts';
import { richText } from './rich-text.ts';

const action = {
  title: 'Ouvrir des places',
  description: 'Dans tout le département.',
  lead: 'Département',
  partners: 'État\nCommunes',
  due: '2028-12-31',
  state: 'running',
  progress: 40,
  budget: 1_000_000,
};

export function everyPartPlan() {
  const measures = [
    { date: '2022-01-01', dateLabel: 'début 2022', value: 154, source: 'Session' },
    { date: '2025-01-01', dateLabel: null, value: 287, source: 'Session' },
  ];
  return {
    documentId: 'plan-1',
    updatedAt: UPDATED,
    title: 'Plan seniors',
    slug: 'plan-seniors',
    period: '2023-2028',
    summary: 'Bien vieillir dans l’Ain.',
    introduction: richText(),
    image: anImage(),
    decision: { date: '2022-12-12', reference: 'Session', url: 'https://example.org/' },
    budget: { annual: 27_130_000, total: 100, coFunding: 'État' },
    keyFigures: [keyFigure],
    objectives: [
      { title: 'Recruter', text: richText(), actions: [action, { title: 'Former', partners: null }] },
      { title: 'Loger', text: null, actions: [] },
    ],
    indicators: [
      { label: 'Places', unit: 'places', description: 'Par an.', measures, target: { value: 300 } },
      { label: 'Aide', unit: '€', measures: measures.slice(0, 1), target: null },
    ],
    documents: [aDocument()],
    sources: [aSource()],
    jobs: [to('job-1')],
  };
}

export function everyPartArticle() {
  return aNewsArticle({
    image: anImage(),
    body: richText(),
    jobs: [to('job-1')],
    events: [to('event-1')],
    plans: [to('plan-1')],
    sources: [aSource()],
  });
}
