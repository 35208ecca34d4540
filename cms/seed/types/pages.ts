/** Entries that have a page of their own or stand on one, as seeds write them. */
import type { Term } from 'shared/domain/vocabularies';
import type { DemoDate, IsoDate, Key, Markdown } from './words';
import type {
  BannerPart,
  BudgetPart,
  ConditionsPart,
  ContactPart,
  DecisionPart,
  DocumentPart,
  FaqItemPart,
  ImagePart,
  IndicatorPart,
  KeyFigurePart,
  LinkPart,
  MissionPart,
  ObjectivePart,
  PageBlock,
  PayPart,
  PlacePart,
  RegistrationPart,
  SourcePart,
  VideoPart,
} from './parts';

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
