/**
 * The shape of the first content: what `seed/*` writes and `src/first-content` puts into Strapi.
 * Each file exports a record from a key to an entry; the key is the slug where the type has one.
 */
import type { Term } from 'shared/domain/vocabularies';

/** Paragraphs, `##`/`###` headings, lists, quotes, **bold**, *italic* and [links](…); becomes Strapi blocks. */
type Markdown = string;
/** `YYYY-MM-DD`. */
type IsoDate = string;
/** The key of an entry of another (or the same) seed record. */
type Key<_Type extends string> = string;
/** The name of an illustration in `cms/seed/illustrations`, without `.svg`. */
type FileName = string;

/**
 * A date laid relative to the day of the first start: `day` is an offset in days, moved to the next school day (or, with
 * `weekend`, to the next Saturday), never on school holidays; a negative one moves back instead, to the last such day.
 * Times are Paris time, `HH:MM`.
 */
export interface DemoDate {
  day: number;
  start: string;
  end: string;
  weekend?: boolean;
}

interface ImagePart {
  file: FileName;
  alternativeText?: string;
  decorative?: boolean;
  caption?: string;
  credit?: string;
}

interface DocumentPart {
  title: string;
  file: FileName;
  description?: string;
}

interface LinkPart {
  label: string;
  url: string;
}

interface SourcePart {
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

interface KeyFigurePart {
  value: string;
  label: string;
  source: string;
  sourceUrl?: string;
  date?: IsoDate;
}

interface VideoPart {
  title: string;
  file?: FileName;
  url?: string;
  durationSeconds?: number;
  transcript: Markdown;
  captions?: FileName;
}

interface ContactPart {
  service: string;
  email?: string;
  phone?: string;
  responseDays?: number;
  note?: string;
}

interface PlacePart {
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

interface MissionPart {
  title: string;
  text?: string;
}

interface ConditionsPart {
  places?: string[];
  hours?: Term<'work-hours'>[];
  travel?: string;
  drivingLicence?: Term<'driving-licence'>;
  strain?: string[];
}

interface PayPart {
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

interface RegistrationPart {
  needed?: boolean;
  url?: string;
  email?: string;
  deadline?: string;
  capacity?: number;
}

interface DecisionPart {
  date: IsoDate;
  reference?: string;
  url?: string;
}

interface BudgetPart {
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

interface ObjectivePart {
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

interface IndicatorPart {
  label: string;
  unit: string;
  description?: string;
  measures: MeasurePart[];
  target?: TargetPart;
}

interface BannerPart {
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
type PageBlock =
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

export interface JobDescriptionSeed {
  titleInclusive: string;
  titleFeminine: string;
  titleMasculine: string;
  acronym?: string;
  synonyms?: string[];
  summary: string;
  easyRead?: string;
  image?: ImagePart;
  sectors: Key<'sector'>[];
  family?: Term<'job-family'>;
  priority?: boolean;
  missions: MissionPart[];
  typicalDay?: Markdown;
  skills?: string[];
  qualities?: string[];
  workingConditions?: ConditionsPart;
  employerKinds?: Term<'employer-kind'>[];
  employmentStatuses?: Term<'employment-status'>[];
  pay?: PayPart;
  accessLevel?: number;
  diplomaRequired?: boolean;
  regulated?: boolean;
  approvalRequired?: boolean;
  qualifications?: Key<'qualification'>[];
  accessRoutes?: Term<'access-route'>[];
  accessDetails?: Markdown;
  progressions?: Key<'job-description'>[];
  relatedJobs?: Key<'job-description'>[];
  testimonials?: Key<'testimonial'>[];
  video?: VideoPart;
  faq?: FaqItemPart[];
  romeCode?: string;
  romeParentCode?: string;
  sources?: SourcePart[];
  verifiedOn: IsoDate;
  nextReviewOn?: IsoDate;
}

export interface QualificationSeed {
  title: string;
  acronym?: string;
  rncpCode?: string;
  level?: number;
  certifier?: string;
  validFrom?: IsoDate;
  validUntil?: IsoDate;
  replacedBy?: Key<'qualification'>;
  routes?: Term<'access-route'>[];
  url?: string;
}

export interface SectorSeed {
  name: string;
  summary: string;
  illustration?: ImagePart;
  order?: number;
}

export interface OrganizationSeed {
  name: string;
  kinds: Term<'organization-kind'>[];
  siret?: string;
  finess?: string;
  street?: string;
  postcode?: string;
  commune?: Key<'commune'>;
  latitude?: number;
  longitude?: number;
  sectors?: Key<'sector'>[];
  website?: string;
  contact?: ContactPart;
  welcomesTrainees?: Term<'trainee-audience'>[];
  logo?: ImagePart;
  disabilityFriendly?: boolean;
}

export interface EventSeed {
  title: string;
  kind: Term<'event-kind'>;
  summary: string;
  description?: Markdown;
  image?: ImagePart;
  dates: DemoDate[];
  eventStatus: Term<'event-status'>;
  postponedTo?: DemoDate;
  mode?: Term<'event-mode'>;
  place?: PlacePart;
  onlineUrl?: string;
  audiences?: Term<'audience'>[];
  registration?: RegistrationPart;
  free?: boolean;
  organizer?: Key<'organization'>;
  contact?: ContactPart;
  jobs?: Key<'job-description'>[];
  sectors?: Key<'sector'>[];
  documents?: DocumentPart[];
  report?: Markdown;
  example?: boolean;
}

export interface SchoolSeed {
  uai: string;
  name: string;
  kind: Term<'school-kind'>;
  legalStatus?: Term<'school-status'>;
  street?: string;
  postcode?: string;
  commune?: Key<'commune'>;
  latitude?: number;
  longitude?: number;
  priorityEducation?: boolean;
  levels?: Term<'school-level'>[];
  closed?: boolean;
}

export interface SchoolInterventionSeed {
  title: string;
  goal: string;
  format: Term<'intervention-format'>;
  description?: Markdown;
  image?: ImagePart;
  durationMinutes: number;
  levels: Term<'school-level'>[];
  groupSizeMin?: number;
  groupSizeMax?: number;
  jobs?: Key<'job-description'>[];
  speakers?: string;
  equipment?: string[];
  placeKind: Term<'intervention-place'>;
  areas?: string[];
  free?: boolean;
  cost?: string;
  parcoursAvenir?: string;
  resourcesBefore?: Key<'resource'>[];
  resourcesAfter?: Key<'resource'>[];
  accessibility?: string;
  contact?: ContactPart;
  example?: boolean;
}

export interface InterventionSessionSeed {
  intervention: Key<'school-intervention'>;
  place?: string;
  commune: Key<'commune'>;
  level?: Term<'school-level'>;
  placesTotal?: number;
  placesTaken?: number;
  state: Term<'session-state'>;
  example?: boolean;
  date: DemoDate;
}

export interface PlanSeed {
  title: string;
  period: string;
  summary: string;
  introduction?: Markdown;
  image?: ImagePart;
  decision?: DecisionPart;
  budget?: BudgetPart;
  keyFigures?: KeyFigurePart[];
  objectives?: ObjectivePart[];
  indicators?: IndicatorPart[];
  documents?: DocumentPart[];
  sources?: SourcePart[];
  jobs?: Key<'job-description'>[];
}

export interface PageSeed {
  title: string;
  summary: string;
  image?: ImagePart;
  blocks?: PageBlock[];
}

export interface NewsArticleSeed {
  title: string;
  summary: string;
  date: IsoDate;
  image?: ImagePart;
  body: Markdown;
  jobs?: Key<'job-description'>[];
  events?: Key<'event'>[];
  plans?: Key<'plan'>[];
  sources?: SourcePart[];
}

export interface TestimonialSeed {
  firstName: string;
  jobTitle: string;
  quote: string;
  consentUntil: IsoDate;
  job?: Key<'job-description'>;
  image?: ImagePart;
}

export interface ResourceSeed {
  title: string;
  kind: Term<'resource-kind'>;
  description?: string;
  audiences?: Term<'audience'>[];
  file?: FileName;
  page?: Key<'page'>;
  url?: string;
}

export interface RedirectSeed {
  from: string;
  to: string;
  permanent?: boolean;
}

export interface CommuneSeed {
  insee: string;
  name: string;
  postcodes?: string[];
  epci?: string;
  latitude?: number;
  longitude?: number;
}

export interface SchoolPeriodSeed {
  label: string;
  kind: Term<'school-period-kind'>;
  start: IsoDate;
  end: IsoDate;
  zone?: string;
  confirmed?: boolean;
  source?: string;
}

export interface GlossaryTermSeed {
  acronym: string;
  expansion: string;
  explanation?: string;
}

export interface HomePageSeed {
  title: string;
  lead: string;
  image?: ImagePart;
  primaryAction?: LinkPart;
  secondaryAction?: LinkPart;
  sectorsTitle: string;
  jobsTitle: string;
  jobs?: Key<'job-description'>[];
  eventsTitle: string;
  schoolsTitle: string;
  schoolsText?: string;
  approachTitle: string;
  approachText?: Markdown;
  approachLink?: LinkPart;
  keyFigures?: KeyFigurePart[];
  plansTitle: string;
  plans?: Key<'plan'>[];
  newsTitle: string;
}

export interface SiteSettingsSeed {
  siteName: string;
  tagline: string;
  publisher: string;
  contact: ContactPart;
  postalAddress?: string;
  banner?: BannerPart;
  mainNavigation: LinkPart[];
  footerNavigation?: LinkPart[];
  socialImage?: ImagePart;
  offlineReading?: boolean;
}

export interface AccessibilityStatementSeed {
  state: Term<'accessibility-state'>;
  date: IsoDate;
  scope: string;
  introduction: Markdown;
  auditResult: Markdown;
  nonConformities?: Markdown;
  technologies?: string[];
  testEnvironment?: string[];
  contact: ContactPart;
  remedies: Markdown;
}
