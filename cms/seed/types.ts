/**
 * The shape of the first content: what `seed/*` writes and `src/first-content` puts into Strapi.
 * Each file exports a record from a key to an entry; the key is the slug where the type has one.
 */
export type { DemoDate } from './types/words';
export type { FaqItemPart, SelfCheckPart } from './types/parts';
export type {
  AccessibilityStatementSeed,
  EventSeed,
  HomePageSeed,
  InterventionSessionSeed,
  JobDescriptionSeed,
  NewsArticleSeed,
  PageSeed,
  PlanSeed,
  SchoolInterventionSeed,
  SiteSettingsSeed,
  TestimonialSeed,
} from './types/pages';
export type {
  CommuneSeed,
  GlossaryTermSeed,
  OrganizationSeed,
  QualificationSeed,
  RedirectSeed,
  ResourceSeed,
  SchoolPeriodSeed,
  SchoolSeed,
  SectorSeed,
} from './types/references';
