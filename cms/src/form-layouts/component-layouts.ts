/** The forms of the parts that entries are made of, by group. */
import type { ComponentLayout } from './form-layout';

type Layouts = Readonly<Record<string, ComponentLayout>>;

const blocks: Layouts = {
  'blocks.call-to-action': { mainField: 'title', rows: ['title', 'text', 'link'] },
  'blocks.documents': { mainField: 'title', rows: ['title', 'documents'] },
  'blocks.faq': { mainField: 'title', rows: ['title', 'items'] },
  'blocks.image': { mainField: 'id', rows: ['image'] },
  'blocks.key-figures': { mainField: 'title', rows: ['title', 'figures'] },
  'blocks.linked-events': { mainField: 'title', rows: ['title', 'events job', 'emptyText'] },
  'blocks.linked-jobs': { mainField: 'title', rows: ['title', 'jobs'] },
  'blocks.linked-plans': { mainField: 'title', rows: ['title', 'plans'] },
  'blocks.self-check': {
    mainField: 'title',
    rows: ['title', 'introduction', 'questions', 'conclusion', 'link'],
  },
  'blocks.steps': { mainField: 'title', rows: ['title', 'introduction', 'steps'] },
  'blocks.testimonial': { mainField: 'id', rows: ['testimonial'] },
  'blocks.text': { mainField: 'title', rows: ['title', 'text'] },
  'blocks.video': { mainField: 'id', rows: ['video'] },
};

const common: Layouts = {
  'common.contact': { mainField: 'service', rows: ['service:8 responseDays:4', 'email phone', 'note'] },
  'common.date-time-range': { mainField: 'start', rows: ['start end'] },
  'common.document': { mainField: 'title', rows: ['title file', 'description'] },
  'common.faq-item': { mainField: 'question', rows: ['question', 'answer'] },
  'common.image': {
    mainField: 'alternativeText',
    rows: ['file alternativeText', 'decorative caption credit'],
  },
  'common.key-figure': { mainField: 'label', rows: ['value:4 label:8', 'source:4 sourceUrl:4 date:4'] },
  'common.link': { mainField: 'label', rows: ['label url'] },
  'common.place': {
    mainField: 'name',
    rows: [
      'name',
      'street',
      'postcode:4 commune:8',
      'stepFree hearingLoop',
      'transport',
      'latitude longitude',
    ],
  },
  'common.self-check-question': {
    mainField: 'question',
    rows: ['question:8 noIsFavourable:4', 'hintYes hintNo'],
  },
  'common.source': { mainField: 'label', rows: ['label:5 url:4 date:3'] },
  'common.step': { mainField: 'title', rows: ['title:8 duration:4', 'text'] },
  'common.video': {
    mainField: 'title',
    rows: ['title:8 durationSeconds:4', 'file captions', 'url', 'transcript'],
  },
};

const event: Layouts = {
  'event.registration': {
    mainField: 'url',
    rows: ['needed deadline capacity', 'url email'],
  },
};

const job: Layouts = {
  'job.conditions': {
    mainField: 'travel',
    rows: ['places hours', 'travel drivingLicence', 'strain'],
  },
  'job.mission': { mainField: 'title', rows: ['title text'] },
  'job.pay': {
    mainField: 'source',
    rows: [
      'entryMin entryMax',
      'experiencedMin experiencedMax',
      'period gross',
      'source:8 sourceDate:4',
      'agreement',
    ],
  },
};

const plan: Layouts = {
  'plan.action': {
    mainField: 'title',
    rows: ['title', 'description', 'lead partners', 'state:4 due:4 progress:4', 'budget'],
  },
  'plan.budget': { mainField: 'coFunding', rows: ['annual total', 'coFunding'] },
  'plan.decision': { mainField: 'reference', rows: ['date:4 reference:8', 'url'] },
  'plan.indicator': {
    mainField: 'label',
    rows: ['label:8 unit:4', 'description', 'measures', 'target'],
  },
  'plan.measure': { mainField: 'date', rows: ['value date', 'dateLabel source'] },
  'plan.objective': { mainField: 'title', rows: ['title', 'text', 'actions'] },
  'plan.target': { mainField: 'date', rows: ['value date'] },
};

const site: Layouts = {
  'site.banner': { mainField: 'message', rows: ['message', 'level start end', 'link'] },
};

export const componentLayouts: Layouts = { ...blocks, ...common, ...event, ...job, ...plan, ...site };
