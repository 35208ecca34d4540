/** Parts of entries, and blocks of pages, as seeds write them. */
import type { Term } from 'shared/domain/vocabularies';
import type { FileName, IsoDate, Key, Markdown } from './words';

export interface ImagePart {
  file: FileName;
  alternativeText?: string;
  decorative?: boolean;
  caption?: string;
  credit?: string;
}

export interface DocumentPart {
  title: string;
  file: FileName;
  description?: string;
}

export interface LinkPart {
  label: string;
  url: string;
}

export interface SourcePart {
  label: string;
  url?: string;
  date?: IsoDate;
}

export interface FaqItemPart {
  question: string;
  answer: Markdown;
}

interface SelfCheckQuestionPart {
  question: string;
  noIsFavourable?: boolean;
  hintYes?: string;
  hintNo?: string;
}

interface StepPart {
  title: string;
  text: Markdown;
  duration?: string;
}

export interface KeyFigurePart {
  value: string;
  label: string;
  source: string;
  sourceUrl?: string;
  date?: IsoDate;
}

export interface VideoPart {
  title: string;
  file?: FileName;
  url?: string;
  durationSeconds?: number;
  transcript: Markdown;
  captions?: FileName;
}

export interface ContactPart {
  service: string;
  email?: string;
  phone?: string;
  responseDays?: number;
  note?: string;
}

export interface PlacePart {
  name?: string;
  street?: string;
  postcode?: string;
  commune?: Key<'commune'>;
  latitude?: number;
  longitude?: number;
  stepFree?: boolean;
  hearingLoop?: boolean;
  transport?: string;
}

export interface MissionPart {
  title: string;
  text?: string;
}

export interface ConditionsPart {
  places?: string[];
  hours?: Term<'work-hours'>[];
  travel?: string;
  drivingLicence?: Term<'driving-licence'>;
  strain?: string[];
}

export interface PayPart {
  entryMin?: number;
  entryMax?: number;
  experiencedMin?: number;
  experiencedMax?: number;
  gross?: boolean;
  period: Term<'pay-period'>;
  agreement?: string;
  source: string;
  sourceDate: IsoDate;
}

export interface RegistrationPart {
  needed?: boolean;
  url?: string;
  email?: string;
  deadline?: string;
  capacity?: number;
}

export interface DecisionPart {
  date: IsoDate;
  reference?: string;
  url?: string;
}

export interface BudgetPart {
  annual?: number;
  total?: number;
  coFunding?: string;
}

interface ActionPart {
  title: string;
  description?: string;
  lead?: string;
  partners?: string[];
  due?: IsoDate;
  state?: Term<'plan-action-state'>;
  progress?: number;
  budget?: number;
}

export interface ObjectivePart {
  title: string;
  text?: Markdown;
  actions?: ActionPart[];
}

interface MeasurePart {
  date: IsoDate;
  dateLabel?: string;
  value: number;
  source: string;
}

interface TargetPart {
  date?: IsoDate;
  value: number;
}

export interface IndicatorPart {
  label: string;
  unit: string;
  description?: string;
  measures: MeasurePart[];
  target?: TargetPart;
}

export interface BannerPart {
  message: string;
  level: Term<'banner-level'>;
  link?: LinkPart;
  start?: string;
  end?: string;
}

export interface SelfCheckPart {
  __component: 'blocks.self-check';
  title: string;
  introduction?: string;
  questions: SelfCheckQuestionPart[];
  conclusion: string;
  link?: LinkPart;
}

/** A block of a page: `__component` says which. */
export type PageBlock =
  | { __component: 'blocks.text'; title?: string; text: Markdown }
  | { __component: 'blocks.key-figures'; title?: string; figures: KeyFigurePart[] }
  | { __component: 'blocks.steps'; title: string; introduction?: string; steps: StepPart[] }
  | { __component: 'blocks.faq'; title: string; items: FaqItemPart[] }
  | SelfCheckPart
  | { __component: 'blocks.testimonial'; testimonial: Key<'testimonial'> }
  | { __component: 'blocks.call-to-action'; title: string; text?: string; link: LinkPart }
  | { __component: 'blocks.linked-jobs'; title: string; jobs?: Key<'job-description'>[] }
  | {
      __component: 'blocks.linked-events';
      title: string;
      events?: Key<'event'>[];
      job?: Key<'job-description'>;
      emptyText?: string;
    }
  | { __component: 'blocks.linked-plans'; title: string; plans?: Key<'plan'>[] }
  | { __component: 'blocks.image'; image: ImagePart }
  | { __component: 'blocks.video'; video: VideoPart }
  | { __component: 'blocks.documents'; title: string; documents: DocumentPart[] };
