/* Made by codegen.ts from cms/schema.graphql and graphql/documents: change those. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Enum_Accessibilitystatement_State =
  | 'full'
  | 'none'
  | 'partial';

export type Enum_Componentjobconditions_Drivinglicence =
  | 'not_needed'
  | 'required'
  | 'useful';

export type Enum_Componentjobpay_Period =
  | 'hour'
  | 'month'
  | 'year';

export type Enum_Componentplanaction_State =
  | 'done'
  | 'running'
  | 'suspended'
  | 'to_start';

export type Enum_Componentsitebanner_Level =
  | 'alert'
  | 'information';

export type Enum_Event_Eventstatus =
  | 'cancelled'
  | 'full'
  | 'moved_online'
  | 'postponed'
  | 'scheduled';

export type Enum_Event_Kind =
  | 'fair'
  | 'information_meeting'
  | 'job_dating'
  | 'job_forum'
  | 'open_day'
  | 'round_table'
  | 'screening'
  | 'territorial_conference'
  | 'visit'
  | 'webinar'
  | 'workshop';

export type Enum_Event_Mode =
  | 'mixed'
  | 'offline'
  | 'online';

export type Enum_Interventionsession_Level =
  | 'cap'
  | 'cinquieme'
  | 'post_bac'
  | 'premiere'
  | 'quatrieme'
  | 'seconde'
  | 'segpa'
  | 'sixieme'
  | 'terminale'
  | 'troisieme';

export type Enum_Interventionsession_State =
  | 'cancelled'
  | 'confirmed'
  | 'done'
  | 'open'
  | 'requested';

export type Enum_Jobdescription_Family =
  | 'activities'
  | 'advice'
  | 'care'
  | 'daily_support'
  | 'education'
  | 'hosting'
  | 'management'
  | 'support';

export type Enum_Resource_Kind =
  | 'brochure'
  | 'game'
  | 'guide'
  | 'video'
  | 'website'
  | 'worksheet';

export type Enum_Schoolintervention_Format =
  | 'ageing_simulator'
  | 'film_debate'
  | 'game'
  | 'job_forum'
  | 'testimony'
  | 'visit'
  | 'workshop';

export type Enum_Schoolintervention_Placekind =
  | 'in_school'
  | 'in_structure'
  | 'remote';

export type Enum_Schoolperiod_Kind =
  | 'holidays'
  | 'seconde_internship'
  | 'troisieme_internship';

export type Enum_School_Kind =
  | 'adapted_school'
  | 'agricultural_lycee'
  | 'college'
  | 'general_lycee'
  | 'multi_lycee'
  | 'other'
  | 'vocational_lycee';

export type Enum_School_Legalstatus =
  | 'private'
  | 'public';

export type AccessibilityStatementFragment = { documentId: string, updatedAt: string | null, state: Enum_Accessibilitystatement_State | null, date: string | null, scope: string | null, introduction: unknown, auditResult: unknown, nonConformities: unknown, technologies: string | null, testEnvironment: string | null, remedies: unknown, contact: { service: string | null, email: string | null, phone: string | null, responseDays: number | null, note: string | null } | null };

export type CommuneFragment = { documentId: string, updatedAt: string | null, insee: string | null, name: string | null, postcodes: string | null, epci: string | null, latitude: number | null, longitude: number | null };

export type CommuneListQueryVariables = Exact<{
  start: number;
  limit: number;
}>;


export type CommuneListQuery = { list: { nodes: Array<{ documentId: string, updatedAt: string | null, insee: string | null, name: string | null, postcodes: string | null, epci: string | null, latitude: number | null, longitude: number | null }>, pageInfo: { total: number } } | null };

export type ContentRevisionQueryVariables = Exact<{ [key: string]: never; }>;


export type ContentRevisionQuery = { contentRevision: { revision: number, counts: Array<{ type: string, count: number }> } };

export type EventFragment = { documentId: string, updatedAt: string | null, title: string | null, slug: string | null, kind: Enum_Event_Kind | null, summary: string | null, description: unknown, eventStatus: Enum_Event_Eventstatus | null, mode: Enum_Event_Mode | null, onlineUrl: string | null, audiences: unknown, free: boolean | null, report: unknown, example: boolean | null, image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null, dates: Array<{ start: string | null, end: string | null } | null>, postponedTo: { start: string | null, end: string | null } | null, place: { name: string | null, street: string | null, postcode: string | null, latitude: number | null, longitude: number | null, stepFree: boolean | null, hearingLoop: boolean | null, transport: string | null, commune: { documentId: string } | null } | null, registration: { needed: boolean | null, url: string | null, email: string | null, deadline: string | null, capacity: number | null } | null, organizer: { documentId: string } | null, contact: { service: string | null, email: string | null, phone: string | null, responseDays: number | null, note: string | null } | null, jobs: Array<{ documentId: string } | null>, sectors: Array<{ documentId: string } | null>, documents: Array<{ title: string | null, description: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null> | null };

export type EventListQueryVariables = Exact<{
  start: number;
  limit: number;
}>;


export type EventListQuery = { list: { nodes: Array<{ documentId: string, updatedAt: string | null, title: string | null, slug: string | null, kind: Enum_Event_Kind | null, summary: string | null, description: unknown, eventStatus: Enum_Event_Eventstatus | null, mode: Enum_Event_Mode | null, onlineUrl: string | null, audiences: unknown, free: boolean | null, report: unknown, example: boolean | null, image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null, dates: Array<{ start: string | null, end: string | null } | null>, postponedTo: { start: string | null, end: string | null } | null, place: { name: string | null, street: string | null, postcode: string | null, latitude: number | null, longitude: number | null, stepFree: boolean | null, hearingLoop: boolean | null, transport: string | null, commune: { documentId: string } | null } | null, registration: { needed: boolean | null, url: string | null, email: string | null, deadline: string | null, capacity: number | null } | null, organizer: { documentId: string } | null, contact: { service: string | null, email: string | null, phone: string | null, responseDays: number | null, note: string | null } | null, jobs: Array<{ documentId: string } | null>, sectors: Array<{ documentId: string } | null>, documents: Array<{ title: string | null, description: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null> | null }>, pageInfo: { total: number } } | null };

export type BlockTextFragment = { title: string | null, richText: unknown };

export type BlockKeyFiguresFragment = { title: string | null, figures: Array<{ value: string | null, label: string | null, source: string | null, sourceUrl: string | null, date: string | null } | null> };

export type BlockStepsFragment = { title: string | null, introduction: string | null, steps: Array<{ title: string | null, text: unknown, duration: string | null } | null> };

export type BlockFaqFragment = { title: string | null, items: Array<{ question: string | null, answer: unknown } | null> };

export type BlockSelfCheckFragment = { title: string | null, introduction: string | null, conclusion: string | null, questions: Array<{ question: string | null, noIsFavourable: boolean | null, hintYes: string | null, hintNo: string | null } | null>, link: { label: string | null, url: string | null } | null };

export type BlockTestimonialFragment = { testimonial: { documentId: string } | null };

export type BlockCallToActionFragment = { title: string | null, text: string | null, link: { label: string | null, url: string | null } | null };

export type BlockLinkedJobsFragment = { title: string | null, jobs: Array<{ documentId: string } | null> };

export type BlockLinkedEventsFragment = { title: string | null, emptyText: string | null, events: Array<{ documentId: string } | null>, job: { documentId: string } | null };

export type BlockLinkedPlansFragment = { title: string | null, plans: Array<{ documentId: string } | null> };

export type BlockImageFragment = { image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null };

export type BlockVideoFragment = { video: { title: string | null, url: string | null, durationSeconds: number | null, transcript: unknown, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null, captions: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null };

export type BlockDocumentsFragment = { title: string | null, documents: Array<{ title: string | null, description: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null> };

type PageBlocks_ComponentBlocksCallToAction_Fragment = { title: string | null, text: string | null, type: 'ComponentBlocksCallToAction', link: { label: string | null, url: string | null } | null };

type PageBlocks_ComponentBlocksDocuments_Fragment = { title: string | null, type: 'ComponentBlocksDocuments', documents: Array<{ title: string | null, description: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null> };

type PageBlocks_ComponentBlocksFaq_Fragment = { title: string | null, type: 'ComponentBlocksFaq', items: Array<{ question: string | null, answer: unknown } | null> };

type PageBlocks_ComponentBlocksImage_Fragment = { type: 'ComponentBlocksImage', image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null };

type PageBlocks_ComponentBlocksKeyFigures_Fragment = { title: string | null, type: 'ComponentBlocksKeyFigures', figures: Array<{ value: string | null, label: string | null, source: string | null, sourceUrl: string | null, date: string | null } | null> };

type PageBlocks_ComponentBlocksLinkedEvents_Fragment = { title: string | null, emptyText: string | null, type: 'ComponentBlocksLinkedEvents', events: Array<{ documentId: string } | null>, job: { documentId: string } | null };

type PageBlocks_ComponentBlocksLinkedJobs_Fragment = { title: string | null, type: 'ComponentBlocksLinkedJobs', jobs: Array<{ documentId: string } | null> };

type PageBlocks_ComponentBlocksLinkedPlans_Fragment = { title: string | null, type: 'ComponentBlocksLinkedPlans', plans: Array<{ documentId: string } | null> };

type PageBlocks_ComponentBlocksSelfCheck_Fragment = { title: string | null, introduction: string | null, conclusion: string | null, type: 'ComponentBlocksSelfCheck', questions: Array<{ question: string | null, noIsFavourable: boolean | null, hintYes: string | null, hintNo: string | null } | null>, link: { label: string | null, url: string | null } | null };

type PageBlocks_ComponentBlocksSteps_Fragment = { title: string | null, introduction: string | null, type: 'ComponentBlocksSteps', steps: Array<{ title: string | null, text: unknown, duration: string | null } | null> };

type PageBlocks_ComponentBlocksTestimonial_Fragment = { type: 'ComponentBlocksTestimonial', testimonial: { documentId: string } | null };

type PageBlocks_ComponentBlocksText_Fragment = { title: string | null, type: 'ComponentBlocksText', richText: unknown };

type PageBlocks_ComponentBlocksVideo_Fragment = { type: 'ComponentBlocksVideo', video: { title: string | null, url: string | null, durationSeconds: number | null, transcript: unknown, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null, captions: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null };

type PageBlocks_Error_Fragment = { type: 'Error' };

export type PageBlocksFragment =
  | PageBlocks_ComponentBlocksCallToAction_Fragment
  | PageBlocks_ComponentBlocksDocuments_Fragment
  | PageBlocks_ComponentBlocksFaq_Fragment
  | PageBlocks_ComponentBlocksImage_Fragment
  | PageBlocks_ComponentBlocksKeyFigures_Fragment
  | PageBlocks_ComponentBlocksLinkedEvents_Fragment
  | PageBlocks_ComponentBlocksLinkedJobs_Fragment
  | PageBlocks_ComponentBlocksLinkedPlans_Fragment
  | PageBlocks_ComponentBlocksSelfCheck_Fragment
  | PageBlocks_ComponentBlocksSteps_Fragment
  | PageBlocks_ComponentBlocksTestimonial_Fragment
  | PageBlocks_ComponentBlocksText_Fragment
  | PageBlocks_ComponentBlocksVideo_Fragment
  | PageBlocks_Error_Fragment
;

export type FileFragment = { url: string | null, mime: string | null, name: string | null, updatedAt: string | null };

export type ImageFragment = { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null };

export type DocumentFragment = { title: string | null, description: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null };

export type LinkFragment = { label: string | null, url: string | null };

export type SourceFragment = { label: string | null, url: string | null, date: string | null };

export type FaqItemFragment = { question: string | null, answer: unknown };

export type SelfCheckQuestionFragment = { question: string | null, noIsFavourable: boolean | null, hintYes: string | null, hintNo: string | null };

export type StepFragment = { title: string | null, text: unknown, duration: string | null };

export type KeyFigureFragment = { value: string | null, label: string | null, source: string | null, sourceUrl: string | null, date: string | null };

export type VideoFragment = { title: string | null, url: string | null, durationSeconds: number | null, transcript: unknown, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null, captions: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null };

export type ContactFragment = { service: string | null, email: string | null, phone: string | null, responseDays: number | null, note: string | null };

export type PlaceFragment = { name: string | null, street: string | null, postcode: string | null, latitude: number | null, longitude: number | null, stepFree: boolean | null, hearingLoop: boolean | null, transport: string | null, commune: { documentId: string } | null };

export type DateTimeRangeFragment = { start: string | null, end: string | null };

export type RegistrationFragment = { needed: boolean | null, url: string | null, email: string | null, deadline: string | null, capacity: number | null };

export type MissionFragment = { title: string | null, text: string | null };

export type ConditionsFragment = { places: string | null, hours: unknown, travel: string | null, drivingLicence: Enum_Componentjobconditions_Drivinglicence | null, strain: string | null };

export type PayFragment = { entryMin: number | null, entryMax: number | null, experiencedMin: number | null, experiencedMax: number | null, gross: boolean | null, period: Enum_Componentjobpay_Period | null, agreement: string | null, source: string | null, sourceDate: string | null };

export type DecisionFragment = { date: string | null, reference: string | null, url: string | null };

export type BudgetFragment = { annual: number | null, total: number | null, coFunding: string | null };

export type ActionFragment = { title: string | null, description: string | null, lead: string | null, partners: string | null, due: string | null, state: Enum_Componentplanaction_State | null, progress: number | null, budget: number | null };

export type ObjectiveFragment = { title: string | null, text: unknown, actions: Array<{ title: string | null, description: string | null, lead: string | null, partners: string | null, due: string | null, state: Enum_Componentplanaction_State | null, progress: number | null, budget: number | null } | null> | null };

export type MeasureFragment = { date: string | null, dateLabel: string | null, value: number | null, source: string | null };

export type TargetFragment = { date: string | null, value: number | null };

export type IndicatorFragment = { label: string | null, unit: string | null, description: string | null, measures: Array<{ date: string | null, dateLabel: string | null, value: number | null, source: string | null } | null>, target: { date: string | null, value: number | null } | null };

export type BannerFragment = { message: string | null, level: Enum_Componentsitebanner_Level | null, start: string | null, end: string | null, link: { label: string | null, url: string | null } | null };

export type GlossaryTermFragment = { documentId: string, updatedAt: string | null, acronym: string | null, expansion: string | null, explanation: string | null };

export type GlossaryTermListQueryVariables = Exact<{
  start: number;
  limit: number;
}>;


export type GlossaryTermListQuery = { list: { nodes: Array<{ documentId: string, updatedAt: string | null, acronym: string | null, expansion: string | null, explanation: string | null }>, pageInfo: { total: number } } | null };

export type HomePageFragment = { documentId: string, updatedAt: string | null, title: string | null, lead: string | null, sectorsTitle: string | null, jobsTitle: string | null, eventsTitle: string | null, schoolsTitle: string | null, schoolsText: string | null, approachTitle: string | null, approachText: unknown, plansTitle: string | null, newsTitle: string | null, image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null, primaryAction: { label: string | null, url: string | null } | null, secondaryAction: { label: string | null, url: string | null } | null, jobs: Array<{ documentId: string } | null>, approachLink: { label: string | null, url: string | null } | null, keyFigures: Array<{ value: string | null, label: string | null, source: string | null, sourceUrl: string | null, date: string | null } | null> | null, plans: Array<{ documentId: string } | null> };

export type InterventionSessionFragment = { documentId: string, updatedAt: string | null, start: string | null, end: string | null, place: string | null, level: Enum_Interventionsession_Level | null, placesTotal: number | null, placesTaken: number | null, state: Enum_Interventionsession_State | null, example: boolean | null, intervention: { documentId: string } | null, commune: { documentId: string } | null };

export type InterventionSessionListQueryVariables = Exact<{
  start: number;
  limit: number;
}>;


export type InterventionSessionListQuery = { list: { nodes: Array<{ documentId: string, updatedAt: string | null, start: string | null, end: string | null, place: string | null, level: Enum_Interventionsession_Level | null, placesTotal: number | null, placesTaken: number | null, state: Enum_Interventionsession_State | null, example: boolean | null, intervention: { documentId: string } | null, commune: { documentId: string } | null }>, pageInfo: { total: number } } | null };

export type JobDescriptionFragment = { documentId: string, updatedAt: string | null, titleInclusive: string | null, titleFeminine: string | null, titleMasculine: string | null, slug: string | null, acronym: string | null, synonyms: string | null, summary: string | null, easyRead: string | null, family: Enum_Jobdescription_Family | null, priority: boolean | null, typicalDay: unknown, skills: string | null, qualities: string | null, employerKinds: unknown, employmentStatuses: unknown, accessLevel: number | null, diplomaRequired: boolean | null, regulated: boolean | null, approvalRequired: boolean | null, accessRoutes: unknown, accessDetails: unknown, romeCode: string | null, romeParentCode: string | null, verifiedOn: string | null, nextReviewOn: string | null, image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null, sectors: Array<{ documentId: string } | null>, missions: Array<{ title: string | null, text: string | null } | null>, workingConditions: { places: string | null, hours: unknown, travel: string | null, drivingLicence: Enum_Componentjobconditions_Drivinglicence | null, strain: string | null } | null, pay: { entryMin: number | null, entryMax: number | null, experiencedMin: number | null, experiencedMax: number | null, gross: boolean | null, period: Enum_Componentjobpay_Period | null, agreement: string | null, source: string | null, sourceDate: string | null } | null, qualifications: Array<{ documentId: string } | null>, progressions: Array<{ documentId: string } | null>, relatedJobs: Array<{ documentId: string } | null>, testimonials: Array<{ documentId: string } | null>, video: { title: string | null, url: string | null, durationSeconds: number | null, transcript: unknown, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null, captions: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null, faq: Array<{ question: string | null, answer: unknown } | null> | null, sources: Array<{ label: string | null, url: string | null, date: string | null } | null> | null };

export type JobDescriptionListQueryVariables = Exact<{
  start: number;
  limit: number;
}>;


export type JobDescriptionListQuery = { list: { nodes: Array<{ documentId: string, updatedAt: string | null, titleInclusive: string | null, titleFeminine: string | null, titleMasculine: string | null, slug: string | null, acronym: string | null, synonyms: string | null, summary: string | null, easyRead: string | null, family: Enum_Jobdescription_Family | null, priority: boolean | null, typicalDay: unknown, skills: string | null, qualities: string | null, employerKinds: unknown, employmentStatuses: unknown, accessLevel: number | null, diplomaRequired: boolean | null, regulated: boolean | null, approvalRequired: boolean | null, accessRoutes: unknown, accessDetails: unknown, romeCode: string | null, romeParentCode: string | null, verifiedOn: string | null, nextReviewOn: string | null, image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null, sectors: Array<{ documentId: string } | null>, missions: Array<{ title: string | null, text: string | null } | null>, workingConditions: { places: string | null, hours: unknown, travel: string | null, drivingLicence: Enum_Componentjobconditions_Drivinglicence | null, strain: string | null } | null, pay: { entryMin: number | null, entryMax: number | null, experiencedMin: number | null, experiencedMax: number | null, gross: boolean | null, period: Enum_Componentjobpay_Period | null, agreement: string | null, source: string | null, sourceDate: string | null } | null, qualifications: Array<{ documentId: string } | null>, progressions: Array<{ documentId: string } | null>, relatedJobs: Array<{ documentId: string } | null>, testimonials: Array<{ documentId: string } | null>, video: { title: string | null, url: string | null, durationSeconds: number | null, transcript: unknown, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null, captions: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null, faq: Array<{ question: string | null, answer: unknown } | null> | null, sources: Array<{ label: string | null, url: string | null, date: string | null } | null> | null }>, pageInfo: { total: number } } | null };

export type NewsArticleFragment = { documentId: string, updatedAt: string | null, title: string | null, slug: string | null, summary: string | null, date: string | null, body: unknown, image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null, jobs: Array<{ documentId: string } | null>, events: Array<{ documentId: string } | null>, plans: Array<{ documentId: string } | null>, sources: Array<{ label: string | null, url: string | null, date: string | null } | null> | null };

export type NewsArticleListQueryVariables = Exact<{
  start: number;
  limit: number;
}>;


export type NewsArticleListQuery = { list: { nodes: Array<{ documentId: string, updatedAt: string | null, title: string | null, slug: string | null, summary: string | null, date: string | null, body: unknown, image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null, jobs: Array<{ documentId: string } | null>, events: Array<{ documentId: string } | null>, plans: Array<{ documentId: string } | null>, sources: Array<{ label: string | null, url: string | null, date: string | null } | null> | null }>, pageInfo: { total: number } } | null };

export type OrganizationFragment = { documentId: string, updatedAt: string | null, name: string | null, kinds: unknown, siret: string | null, finess: string | null, street: string | null, postcode: string | null, latitude: number | null, longitude: number | null, website: string | null, welcomesTrainees: unknown, disabilityFriendly: boolean | null, commune: { documentId: string } | null, sectors: Array<{ documentId: string } | null>, contact: { service: string | null, email: string | null, phone: string | null, responseDays: number | null, note: string | null } | null, logo: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null };

export type OrganizationListQueryVariables = Exact<{
  start: number;
  limit: number;
}>;


export type OrganizationListQuery = { list: { nodes: Array<{ documentId: string, updatedAt: string | null, name: string | null, kinds: unknown, siret: string | null, finess: string | null, street: string | null, postcode: string | null, latitude: number | null, longitude: number | null, website: string | null, welcomesTrainees: unknown, disabilityFriendly: boolean | null, commune: { documentId: string } | null, sectors: Array<{ documentId: string } | null>, contact: { service: string | null, email: string | null, phone: string | null, responseDays: number | null, note: string | null } | null, logo: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null }>, pageInfo: { total: number } } | null };

export type PageFragment = { documentId: string, updatedAt: string | null, title: string | null, slug: string | null, summary: string | null, image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null, blocks: Array<
    | { title: string | null, text: string | null, type: 'ComponentBlocksCallToAction', link: { label: string | null, url: string | null } | null }
    | { title: string | null, type: 'ComponentBlocksDocuments', documents: Array<{ title: string | null, description: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null> }
    | { title: string | null, type: 'ComponentBlocksFaq', items: Array<{ question: string | null, answer: unknown } | null> }
    | { type: 'ComponentBlocksImage', image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null }
    | { title: string | null, type: 'ComponentBlocksKeyFigures', figures: Array<{ value: string | null, label: string | null, source: string | null, sourceUrl: string | null, date: string | null } | null> }
    | { title: string | null, emptyText: string | null, type: 'ComponentBlocksLinkedEvents', events: Array<{ documentId: string } | null>, job: { documentId: string } | null }
    | { title: string | null, type: 'ComponentBlocksLinkedJobs', jobs: Array<{ documentId: string } | null> }
    | { title: string | null, type: 'ComponentBlocksLinkedPlans', plans: Array<{ documentId: string } | null> }
    | { title: string | null, introduction: string | null, conclusion: string | null, type: 'ComponentBlocksSelfCheck', questions: Array<{ question: string | null, noIsFavourable: boolean | null, hintYes: string | null, hintNo: string | null } | null>, link: { label: string | null, url: string | null } | null }
    | { title: string | null, introduction: string | null, type: 'ComponentBlocksSteps', steps: Array<{ title: string | null, text: unknown, duration: string | null } | null> }
    | { type: 'ComponentBlocksTestimonial', testimonial: { documentId: string } | null }
    | { title: string | null, type: 'ComponentBlocksText', richText: unknown }
    | { type: 'ComponentBlocksVideo', video: { title: string | null, url: string | null, durationSeconds: number | null, transcript: unknown, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null, captions: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null }
    | { type: 'Error' }
   | null> | null };

export type PageListQueryVariables = Exact<{
  start: number;
  limit: number;
}>;


export type PageListQuery = { list: { nodes: Array<{ documentId: string, updatedAt: string | null, title: string | null, slug: string | null, summary: string | null, image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null, blocks: Array<
        | { title: string | null, text: string | null, type: 'ComponentBlocksCallToAction', link: { label: string | null, url: string | null } | null }
        | { title: string | null, type: 'ComponentBlocksDocuments', documents: Array<{ title: string | null, description: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null> }
        | { title: string | null, type: 'ComponentBlocksFaq', items: Array<{ question: string | null, answer: unknown } | null> }
        | { type: 'ComponentBlocksImage', image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null }
        | { title: string | null, type: 'ComponentBlocksKeyFigures', figures: Array<{ value: string | null, label: string | null, source: string | null, sourceUrl: string | null, date: string | null } | null> }
        | { title: string | null, emptyText: string | null, type: 'ComponentBlocksLinkedEvents', events: Array<{ documentId: string } | null>, job: { documentId: string } | null }
        | { title: string | null, type: 'ComponentBlocksLinkedJobs', jobs: Array<{ documentId: string } | null> }
        | { title: string | null, type: 'ComponentBlocksLinkedPlans', plans: Array<{ documentId: string } | null> }
        | { title: string | null, introduction: string | null, conclusion: string | null, type: 'ComponentBlocksSelfCheck', questions: Array<{ question: string | null, noIsFavourable: boolean | null, hintYes: string | null, hintNo: string | null } | null>, link: { label: string | null, url: string | null } | null }
        | { title: string | null, introduction: string | null, type: 'ComponentBlocksSteps', steps: Array<{ title: string | null, text: unknown, duration: string | null } | null> }
        | { type: 'ComponentBlocksTestimonial', testimonial: { documentId: string } | null }
        | { title: string | null, type: 'ComponentBlocksText', richText: unknown }
        | { type: 'ComponentBlocksVideo', video: { title: string | null, url: string | null, durationSeconds: number | null, transcript: unknown, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null, captions: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null }
        | { type: 'Error' }
       | null> | null }>, pageInfo: { total: number } } | null };

export type PlanFragment = { documentId: string, updatedAt: string | null, title: string | null, slug: string | null, period: string | null, summary: string | null, introduction: unknown, image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null, decision: { date: string | null, reference: string | null, url: string | null } | null, budget: { annual: number | null, total: number | null, coFunding: string | null } | null, keyFigures: Array<{ value: string | null, label: string | null, source: string | null, sourceUrl: string | null, date: string | null } | null> | null, objectives: Array<{ title: string | null, text: unknown, actions: Array<{ title: string | null, description: string | null, lead: string | null, partners: string | null, due: string | null, state: Enum_Componentplanaction_State | null, progress: number | null, budget: number | null } | null> | null } | null> | null, indicators: Array<{ label: string | null, unit: string | null, description: string | null, measures: Array<{ date: string | null, dateLabel: string | null, value: number | null, source: string | null } | null>, target: { date: string | null, value: number | null } | null } | null> | null, documents: Array<{ title: string | null, description: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null> | null, sources: Array<{ label: string | null, url: string | null, date: string | null } | null> | null, jobs: Array<{ documentId: string } | null> };

export type PlanListQueryVariables = Exact<{
  start: number;
  limit: number;
}>;


export type PlanListQuery = { list: { nodes: Array<{ documentId: string, updatedAt: string | null, title: string | null, slug: string | null, period: string | null, summary: string | null, introduction: unknown, image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null, decision: { date: string | null, reference: string | null, url: string | null } | null, budget: { annual: number | null, total: number | null, coFunding: string | null } | null, keyFigures: Array<{ value: string | null, label: string | null, source: string | null, sourceUrl: string | null, date: string | null } | null> | null, objectives: Array<{ title: string | null, text: unknown, actions: Array<{ title: string | null, description: string | null, lead: string | null, partners: string | null, due: string | null, state: Enum_Componentplanaction_State | null, progress: number | null, budget: number | null } | null> | null } | null> | null, indicators: Array<{ label: string | null, unit: string | null, description: string | null, measures: Array<{ date: string | null, dateLabel: string | null, value: number | null, source: string | null } | null>, target: { date: string | null, value: number | null } | null } | null> | null, documents: Array<{ title: string | null, description: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null> | null, sources: Array<{ label: string | null, url: string | null, date: string | null } | null> | null, jobs: Array<{ documentId: string } | null> }>, pageInfo: { total: number } } | null };

export type QualificationFragment = { documentId: string, updatedAt: string | null, title: string | null, acronym: string | null, rncpCode: string | null, level: number | null, certifier: string | null, validFrom: string | null, validUntil: string | null, routes: unknown, url: string | null, replacedBy: { documentId: string } | null };

export type QualificationListQueryVariables = Exact<{
  start: number;
  limit: number;
}>;


export type QualificationListQuery = { list: { nodes: Array<{ documentId: string, updatedAt: string | null, title: string | null, acronym: string | null, rncpCode: string | null, level: number | null, certifier: string | null, validFrom: string | null, validUntil: string | null, routes: unknown, url: string | null, replacedBy: { documentId: string } | null }>, pageInfo: { total: number } } | null };

export type RedirectFragment = { documentId: string, updatedAt: string | null, from: string | null, to: string | null, permanent: boolean | null };

export type RedirectListQueryVariables = Exact<{
  start: number;
  limit: number;
}>;


export type RedirectListQuery = { list: { nodes: Array<{ documentId: string, updatedAt: string | null, from: string | null, to: string | null, permanent: boolean | null }>, pageInfo: { total: number } } | null };

export type ResourceFragment = { documentId: string, updatedAt: string | null, title: string | null, kind: Enum_Resource_Kind | null, description: string | null, audiences: unknown, url: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null, page: { documentId: string } | null };

export type ResourceListQueryVariables = Exact<{
  start: number;
  limit: number;
}>;


export type ResourceListQuery = { list: { nodes: Array<{ documentId: string, updatedAt: string | null, title: string | null, kind: Enum_Resource_Kind | null, description: string | null, audiences: unknown, url: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null, page: { documentId: string } | null }>, pageInfo: { total: number } } | null };

export type SchoolInterventionFragment = { documentId: string, updatedAt: string | null, title: string | null, slug: string | null, goal: string | null, format: Enum_Schoolintervention_Format | null, description: unknown, durationMinutes: number | null, levels: unknown, groupSizeMin: number | null, groupSizeMax: number | null, speakers: string | null, equipment: string | null, placeKind: Enum_Schoolintervention_Placekind | null, areas: string | null, free: boolean | null, cost: string | null, parcoursAvenir: string | null, accessibility: string | null, example: boolean | null, image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null, jobs: Array<{ documentId: string } | null>, resourcesBefore: Array<{ documentId: string } | null>, resourcesAfter: Array<{ documentId: string } | null>, contact: { service: string | null, email: string | null, phone: string | null, responseDays: number | null, note: string | null } | null };

export type SchoolInterventionListQueryVariables = Exact<{
  start: number;
  limit: number;
}>;


export type SchoolInterventionListQuery = { list: { nodes: Array<{ documentId: string, updatedAt: string | null, title: string | null, slug: string | null, goal: string | null, format: Enum_Schoolintervention_Format | null, description: unknown, durationMinutes: number | null, levels: unknown, groupSizeMin: number | null, groupSizeMax: number | null, speakers: string | null, equipment: string | null, placeKind: Enum_Schoolintervention_Placekind | null, areas: string | null, free: boolean | null, cost: string | null, parcoursAvenir: string | null, accessibility: string | null, example: boolean | null, image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null, jobs: Array<{ documentId: string } | null>, resourcesBefore: Array<{ documentId: string } | null>, resourcesAfter: Array<{ documentId: string } | null>, contact: { service: string | null, email: string | null, phone: string | null, responseDays: number | null, note: string | null } | null }>, pageInfo: { total: number } } | null };

export type SchoolPeriodFragment = { documentId: string, updatedAt: string | null, label: string | null, kind: Enum_Schoolperiod_Kind | null, start: string | null, end: string | null, zone: string | null, confirmed: boolean | null, source: string | null };

export type SchoolPeriodListQueryVariables = Exact<{
  start: number;
  limit: number;
}>;


export type SchoolPeriodListQuery = { list: { nodes: Array<{ documentId: string, updatedAt: string | null, label: string | null, kind: Enum_Schoolperiod_Kind | null, start: string | null, end: string | null, zone: string | null, confirmed: boolean | null, source: string | null }>, pageInfo: { total: number } } | null };

export type SchoolFragment = { documentId: string, updatedAt: string | null, uai: string | null, name: string | null, kind: Enum_School_Kind | null, legalStatus: Enum_School_Legalstatus | null, street: string | null, postcode: string | null, latitude: number | null, longitude: number | null, priorityEducation: boolean | null, levels: unknown, closed: boolean | null, commune: { documentId: string } | null };

export type SchoolListQueryVariables = Exact<{
  start: number;
  limit: number;
}>;


export type SchoolListQuery = { list: { nodes: Array<{ documentId: string, updatedAt: string | null, uai: string | null, name: string | null, kind: Enum_School_Kind | null, legalStatus: Enum_School_Legalstatus | null, street: string | null, postcode: string | null, latitude: number | null, longitude: number | null, priorityEducation: boolean | null, levels: unknown, closed: boolean | null, commune: { documentId: string } | null }>, pageInfo: { total: number } } | null };

export type SectorFragment = { documentId: string, updatedAt: string | null, name: string | null, slug: string | null, summary: string | null, order: number | null, illustration: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null };

export type SectorListQueryVariables = Exact<{
  start: number;
  limit: number;
}>;


export type SectorListQuery = { list: { nodes: Array<{ documentId: string, updatedAt: string | null, name: string | null, slug: string | null, summary: string | null, order: number | null, illustration: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null }>, pageInfo: { total: number } } | null };

export type SinglesQueryVariables = Exact<{ [key: string]: never; }>;


export type SinglesQuery = { accessibilityStatement: { documentId: string, updatedAt: string | null, state: Enum_Accessibilitystatement_State | null, date: string | null, scope: string | null, introduction: unknown, auditResult: unknown, nonConformities: unknown, technologies: string | null, testEnvironment: string | null, remedies: unknown, contact: { service: string | null, email: string | null, phone: string | null, responseDays: number | null, note: string | null } | null } | null, homePage: { documentId: string, updatedAt: string | null, title: string | null, lead: string | null, sectorsTitle: string | null, jobsTitle: string | null, eventsTitle: string | null, schoolsTitle: string | null, schoolsText: string | null, approachTitle: string | null, approachText: unknown, plansTitle: string | null, newsTitle: string | null, image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null, primaryAction: { label: string | null, url: string | null } | null, secondaryAction: { label: string | null, url: string | null } | null, jobs: Array<{ documentId: string } | null>, approachLink: { label: string | null, url: string | null } | null, keyFigures: Array<{ value: string | null, label: string | null, source: string | null, sourceUrl: string | null, date: string | null } | null> | null, plans: Array<{ documentId: string } | null> } | null, siteSettings: { documentId: string, updatedAt: string | null, siteName: string | null, tagline: string | null, publisher: string | null, postalAddress: string | null, offlineReading: boolean | null, contact: { service: string | null, email: string | null, phone: string | null, responseDays: number | null, note: string | null } | null, banner: { message: string | null, level: Enum_Componentsitebanner_Level | null, start: string | null, end: string | null, link: { label: string | null, url: string | null } | null } | null, mainNavigation: Array<{ label: string | null, url: string | null } | null>, footerNavigation: Array<{ label: string | null, url: string | null } | null> | null, socialImage: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null } | null };

export type SiteSettingsFragment = { documentId: string, updatedAt: string | null, siteName: string | null, tagline: string | null, publisher: string | null, postalAddress: string | null, offlineReading: boolean | null, contact: { service: string | null, email: string | null, phone: string | null, responseDays: number | null, note: string | null } | null, banner: { message: string | null, level: Enum_Componentsitebanner_Level | null, start: string | null, end: string | null, link: { label: string | null, url: string | null } | null } | null, mainNavigation: Array<{ label: string | null, url: string | null } | null>, footerNavigation: Array<{ label: string | null, url: string | null } | null> | null, socialImage: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null };

export type TestimonialFragment = { documentId: string, updatedAt: string | null, firstName: string | null, jobTitle: string | null, quote: string | null, consentUntil: string | null, job: { documentId: string } | null, image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null };

export type TestimonialListQueryVariables = Exact<{
  start: number;
  limit: number;
}>;


export type TestimonialListQuery = { list: { nodes: Array<{ documentId: string, updatedAt: string | null, firstName: string | null, jobTitle: string | null, quote: string | null, consentUntil: string | null, job: { documentId: string } | null, image: { alternativeText: string | null, decorative: boolean | null, caption: string | null, credit: string | null, file: { url: string | null, mime: string | null, name: string | null, updatedAt: string | null } | null } | null }>, pageInfo: { total: number } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ContactFragmentDoc = new TypedDocumentString(`
    fragment Contact on ComponentCommonContact {
  service
  email
  phone
  responseDays
  note
}
    `, {"fragmentName":"Contact"}) as unknown as TypedDocumentString<ContactFragment, unknown>;
export const AccessibilityStatementFragmentDoc = new TypedDocumentString(`
    fragment AccessibilityStatement on AccessibilityStatement {
  documentId
  updatedAt
  state
  date
  scope
  introduction
  auditResult
  nonConformities
  technologies
  testEnvironment
  contact {
    ...Contact
  }
  remedies
}
    fragment Contact on ComponentCommonContact {
  service
  email
  phone
  responseDays
  note
}`, {"fragmentName":"AccessibilityStatement"}) as unknown as TypedDocumentString<AccessibilityStatementFragment, unknown>;
export const CommuneFragmentDoc = new TypedDocumentString(`
    fragment Commune on Commune {
  documentId
  updatedAt
  insee
  name
  postcodes
  epci
  latitude
  longitude
}
    `, {"fragmentName":"Commune"}) as unknown as TypedDocumentString<CommuneFragment, unknown>;
export const FileFragmentDoc = new TypedDocumentString(`
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
    `, {"fragmentName":"File"}) as unknown as TypedDocumentString<FileFragment, unknown>;
export const ImageFragmentDoc = new TypedDocumentString(`
    fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}`, {"fragmentName":"Image"}) as unknown as TypedDocumentString<ImageFragment, unknown>;
export const DateTimeRangeFragmentDoc = new TypedDocumentString(`
    fragment DateTimeRange on ComponentCommonDateTimeRange {
  start
  end
}
    `, {"fragmentName":"DateTimeRange"}) as unknown as TypedDocumentString<DateTimeRangeFragment, unknown>;
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on ComponentCommonPlace {
  name
  street
  postcode
  commune {
    documentId
  }
  latitude
  longitude
  stepFree
  hearingLoop
  transport
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const RegistrationFragmentDoc = new TypedDocumentString(`
    fragment Registration on ComponentEventRegistration {
  needed
  url
  email
  deadline
  capacity
}
    `, {"fragmentName":"Registration"}) as unknown as TypedDocumentString<RegistrationFragment, unknown>;
export const DocumentFragmentDoc = new TypedDocumentString(`
    fragment Document on ComponentCommonDocument {
  title
  file {
    ...File
  }
  description
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}`, {"fragmentName":"Document"}) as unknown as TypedDocumentString<DocumentFragment, unknown>;
export const EventFragmentDoc = new TypedDocumentString(`
    fragment Event on Event {
  documentId
  updatedAt
  title
  slug
  kind
  summary
  description
  image {
    ...Image
  }
  dates(pagination: {limit: 100}) {
    ...DateTimeRange
  }
  eventStatus
  postponedTo {
    ...DateTimeRange
  }
  mode
  place {
    ...Place
  }
  onlineUrl
  audiences
  registration {
    ...Registration
  }
  free
  organizer {
    documentId
  }
  contact {
    ...Contact
  }
  jobs(pagination: {limit: 100}) {
    documentId
  }
  sectors(pagination: {limit: 100}) {
    documentId
  }
  documents(pagination: {limit: 100}) {
    ...Document
  }
  report
  example
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Document on ComponentCommonDocument {
  title
  file {
    ...File
  }
  description
}
fragment Contact on ComponentCommonContact {
  service
  email
  phone
  responseDays
  note
}
fragment Place on ComponentCommonPlace {
  name
  street
  postcode
  commune {
    documentId
  }
  latitude
  longitude
  stepFree
  hearingLoop
  transport
}
fragment DateTimeRange on ComponentCommonDateTimeRange {
  start
  end
}
fragment Registration on ComponentEventRegistration {
  needed
  url
  email
  deadline
  capacity
}`, {"fragmentName":"Event"}) as unknown as TypedDocumentString<EventFragment, unknown>;
export const GlossaryTermFragmentDoc = new TypedDocumentString(`
    fragment GlossaryTerm on GlossaryTerm {
  documentId
  updatedAt
  acronym
  expansion
  explanation
}
    `, {"fragmentName":"GlossaryTerm"}) as unknown as TypedDocumentString<GlossaryTermFragment, unknown>;
export const LinkFragmentDoc = new TypedDocumentString(`
    fragment Link on ComponentCommonLink {
  label
  url
}
    `, {"fragmentName":"Link"}) as unknown as TypedDocumentString<LinkFragment, unknown>;
export const KeyFigureFragmentDoc = new TypedDocumentString(`
    fragment KeyFigure on ComponentCommonKeyFigure {
  value
  label
  source
  sourceUrl
  date
}
    `, {"fragmentName":"KeyFigure"}) as unknown as TypedDocumentString<KeyFigureFragment, unknown>;
export const HomePageFragmentDoc = new TypedDocumentString(`
    fragment HomePage on HomePage {
  documentId
  updatedAt
  title
  lead
  image {
    ...Image
  }
  primaryAction {
    ...Link
  }
  secondaryAction {
    ...Link
  }
  sectorsTitle
  jobsTitle
  jobs(pagination: {limit: 100}) {
    documentId
  }
  eventsTitle
  schoolsTitle
  schoolsText
  approachTitle
  approachText
  approachLink {
    ...Link
  }
  keyFigures(pagination: {limit: 100}) {
    ...KeyFigure
  }
  plansTitle
  plans(pagination: {limit: 100}) {
    documentId
  }
  newsTitle
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Link on ComponentCommonLink {
  label
  url
}
fragment KeyFigure on ComponentCommonKeyFigure {
  value
  label
  source
  sourceUrl
  date
}`, {"fragmentName":"HomePage"}) as unknown as TypedDocumentString<HomePageFragment, unknown>;
export const InterventionSessionFragmentDoc = new TypedDocumentString(`
    fragment InterventionSession on InterventionSession {
  documentId
  updatedAt
  intervention {
    documentId
  }
  start
  end
  place
  commune {
    documentId
  }
  level
  placesTotal
  placesTaken
  state
  example
}
    `, {"fragmentName":"InterventionSession"}) as unknown as TypedDocumentString<InterventionSessionFragment, unknown>;
export const MissionFragmentDoc = new TypedDocumentString(`
    fragment Mission on ComponentJobMission {
  title
  text
}
    `, {"fragmentName":"Mission"}) as unknown as TypedDocumentString<MissionFragment, unknown>;
export const ConditionsFragmentDoc = new TypedDocumentString(`
    fragment Conditions on ComponentJobConditions {
  places
  hours
  travel
  drivingLicence
  strain
}
    `, {"fragmentName":"Conditions"}) as unknown as TypedDocumentString<ConditionsFragment, unknown>;
export const PayFragmentDoc = new TypedDocumentString(`
    fragment Pay on ComponentJobPay {
  entryMin
  entryMax
  experiencedMin
  experiencedMax
  gross
  period
  agreement
  source
  sourceDate
}
    `, {"fragmentName":"Pay"}) as unknown as TypedDocumentString<PayFragment, unknown>;
export const VideoFragmentDoc = new TypedDocumentString(`
    fragment Video on ComponentCommonVideo {
  title
  file {
    ...File
  }
  url
  durationSeconds
  transcript
  captions {
    ...File
  }
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}`, {"fragmentName":"Video"}) as unknown as TypedDocumentString<VideoFragment, unknown>;
export const FaqItemFragmentDoc = new TypedDocumentString(`
    fragment FaqItem on ComponentCommonFaqItem {
  question
  answer
}
    `, {"fragmentName":"FaqItem"}) as unknown as TypedDocumentString<FaqItemFragment, unknown>;
export const SourceFragmentDoc = new TypedDocumentString(`
    fragment Source on ComponentCommonSource {
  label
  url
  date
}
    `, {"fragmentName":"Source"}) as unknown as TypedDocumentString<SourceFragment, unknown>;
export const JobDescriptionFragmentDoc = new TypedDocumentString(`
    fragment JobDescription on JobDescription {
  documentId
  updatedAt
  titleInclusive
  titleFeminine
  titleMasculine
  slug
  acronym
  synonyms
  summary
  easyRead
  image {
    ...Image
  }
  sectors(pagination: {limit: 100}) {
    documentId
  }
  family
  priority
  missions(pagination: {limit: 100}) {
    ...Mission
  }
  typicalDay
  skills
  qualities
  workingConditions {
    ...Conditions
  }
  employerKinds
  employmentStatuses
  pay {
    ...Pay
  }
  accessLevel
  diplomaRequired
  regulated
  approvalRequired
  qualifications(pagination: {limit: 100}) {
    documentId
  }
  accessRoutes
  accessDetails
  progressions(pagination: {limit: 100}) {
    documentId
  }
  relatedJobs(pagination: {limit: 100}) {
    documentId
  }
  testimonials(pagination: {limit: 100}) {
    documentId
  }
  video {
    ...Video
  }
  faq(pagination: {limit: 100}) {
    ...FaqItem
  }
  romeCode
  romeParentCode
  sources(pagination: {limit: 100}) {
    ...Source
  }
  verifiedOn
  nextReviewOn
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Source on ComponentCommonSource {
  label
  url
  date
}
fragment FaqItem on ComponentCommonFaqItem {
  question
  answer
}
fragment Video on ComponentCommonVideo {
  title
  file {
    ...File
  }
  url
  durationSeconds
  transcript
  captions {
    ...File
  }
}
fragment Mission on ComponentJobMission {
  title
  text
}
fragment Conditions on ComponentJobConditions {
  places
  hours
  travel
  drivingLicence
  strain
}
fragment Pay on ComponentJobPay {
  entryMin
  entryMax
  experiencedMin
  experiencedMax
  gross
  period
  agreement
  source
  sourceDate
}`, {"fragmentName":"JobDescription"}) as unknown as TypedDocumentString<JobDescriptionFragment, unknown>;
export const NewsArticleFragmentDoc = new TypedDocumentString(`
    fragment NewsArticle on NewsArticle {
  documentId
  updatedAt
  title
  slug
  summary
  date
  image {
    ...Image
  }
  body
  jobs(pagination: {limit: 100}) {
    documentId
  }
  events(pagination: {limit: 100}) {
    documentId
  }
  plans(pagination: {limit: 100}) {
    documentId
  }
  sources(pagination: {limit: 100}) {
    ...Source
  }
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Source on ComponentCommonSource {
  label
  url
  date
}`, {"fragmentName":"NewsArticle"}) as unknown as TypedDocumentString<NewsArticleFragment, unknown>;
export const OrganizationFragmentDoc = new TypedDocumentString(`
    fragment Organization on Organization {
  documentId
  updatedAt
  name
  kinds
  siret
  finess
  street
  postcode
  commune {
    documentId
  }
  latitude
  longitude
  sectors(pagination: {limit: 100}) {
    documentId
  }
  website
  contact {
    ...Contact
  }
  welcomesTrainees
  logo {
    ...Image
  }
  disabilityFriendly
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Contact on ComponentCommonContact {
  service
  email
  phone
  responseDays
  note
}`, {"fragmentName":"Organization"}) as unknown as TypedDocumentString<OrganizationFragment, unknown>;
export const BlockTextFragmentDoc = new TypedDocumentString(`
    fragment BlockText on ComponentBlocksText {
  title
  richText: text
}
    `, {"fragmentName":"BlockText"}) as unknown as TypedDocumentString<BlockTextFragment, unknown>;
export const BlockKeyFiguresFragmentDoc = new TypedDocumentString(`
    fragment BlockKeyFigures on ComponentBlocksKeyFigures {
  title
  figures(pagination: {limit: 100}) {
    ...KeyFigure
  }
}
    fragment KeyFigure on ComponentCommonKeyFigure {
  value
  label
  source
  sourceUrl
  date
}`, {"fragmentName":"BlockKeyFigures"}) as unknown as TypedDocumentString<BlockKeyFiguresFragment, unknown>;
export const StepFragmentDoc = new TypedDocumentString(`
    fragment Step on ComponentCommonStep {
  title
  text
  duration
}
    `, {"fragmentName":"Step"}) as unknown as TypedDocumentString<StepFragment, unknown>;
export const BlockStepsFragmentDoc = new TypedDocumentString(`
    fragment BlockSteps on ComponentBlocksSteps {
  title
  introduction
  steps(pagination: {limit: 100}) {
    ...Step
  }
}
    fragment Step on ComponentCommonStep {
  title
  text
  duration
}`, {"fragmentName":"BlockSteps"}) as unknown as TypedDocumentString<BlockStepsFragment, unknown>;
export const BlockFaqFragmentDoc = new TypedDocumentString(`
    fragment BlockFaq on ComponentBlocksFaq {
  title
  items(pagination: {limit: 100}) {
    ...FaqItem
  }
}
    fragment FaqItem on ComponentCommonFaqItem {
  question
  answer
}`, {"fragmentName":"BlockFaq"}) as unknown as TypedDocumentString<BlockFaqFragment, unknown>;
export const SelfCheckQuestionFragmentDoc = new TypedDocumentString(`
    fragment SelfCheckQuestion on ComponentCommonSelfCheckQuestion {
  question
  noIsFavourable
  hintYes
  hintNo
}
    `, {"fragmentName":"SelfCheckQuestion"}) as unknown as TypedDocumentString<SelfCheckQuestionFragment, unknown>;
export const BlockSelfCheckFragmentDoc = new TypedDocumentString(`
    fragment BlockSelfCheck on ComponentBlocksSelfCheck {
  title
  introduction
  questions(pagination: {limit: 100}) {
    ...SelfCheckQuestion
  }
  conclusion
  link {
    ...Link
  }
}
    fragment Link on ComponentCommonLink {
  label
  url
}
fragment SelfCheckQuestion on ComponentCommonSelfCheckQuestion {
  question
  noIsFavourable
  hintYes
  hintNo
}`, {"fragmentName":"BlockSelfCheck"}) as unknown as TypedDocumentString<BlockSelfCheckFragment, unknown>;
export const BlockTestimonialFragmentDoc = new TypedDocumentString(`
    fragment BlockTestimonial on ComponentBlocksTestimonial {
  testimonial {
    documentId
  }
}
    `, {"fragmentName":"BlockTestimonial"}) as unknown as TypedDocumentString<BlockTestimonialFragment, unknown>;
export const BlockCallToActionFragmentDoc = new TypedDocumentString(`
    fragment BlockCallToAction on ComponentBlocksCallToAction {
  title
  text
  link {
    ...Link
  }
}
    fragment Link on ComponentCommonLink {
  label
  url
}`, {"fragmentName":"BlockCallToAction"}) as unknown as TypedDocumentString<BlockCallToActionFragment, unknown>;
export const BlockLinkedJobsFragmentDoc = new TypedDocumentString(`
    fragment BlockLinkedJobs on ComponentBlocksLinkedJobs {
  title
  jobs(pagination: {limit: 100}) {
    documentId
  }
}
    `, {"fragmentName":"BlockLinkedJobs"}) as unknown as TypedDocumentString<BlockLinkedJobsFragment, unknown>;
export const BlockLinkedEventsFragmentDoc = new TypedDocumentString(`
    fragment BlockLinkedEvents on ComponentBlocksLinkedEvents {
  title
  events(pagination: {limit: 100}) {
    documentId
  }
  job {
    documentId
  }
  emptyText
}
    `, {"fragmentName":"BlockLinkedEvents"}) as unknown as TypedDocumentString<BlockLinkedEventsFragment, unknown>;
export const BlockLinkedPlansFragmentDoc = new TypedDocumentString(`
    fragment BlockLinkedPlans on ComponentBlocksLinkedPlans {
  title
  plans(pagination: {limit: 100}) {
    documentId
  }
}
    `, {"fragmentName":"BlockLinkedPlans"}) as unknown as TypedDocumentString<BlockLinkedPlansFragment, unknown>;
export const BlockImageFragmentDoc = new TypedDocumentString(`
    fragment BlockImage on ComponentBlocksImage {
  image {
    ...Image
  }
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}`, {"fragmentName":"BlockImage"}) as unknown as TypedDocumentString<BlockImageFragment, unknown>;
export const BlockVideoFragmentDoc = new TypedDocumentString(`
    fragment BlockVideo on ComponentBlocksVideo {
  video {
    ...Video
  }
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Video on ComponentCommonVideo {
  title
  file {
    ...File
  }
  url
  durationSeconds
  transcript
  captions {
    ...File
  }
}`, {"fragmentName":"BlockVideo"}) as unknown as TypedDocumentString<BlockVideoFragment, unknown>;
export const BlockDocumentsFragmentDoc = new TypedDocumentString(`
    fragment BlockDocuments on ComponentBlocksDocuments {
  title
  documents(pagination: {limit: 100}) {
    ...Document
  }
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Document on ComponentCommonDocument {
  title
  file {
    ...File
  }
  description
}`, {"fragmentName":"BlockDocuments"}) as unknown as TypedDocumentString<BlockDocumentsFragment, unknown>;
export const PageBlocksFragmentDoc = new TypedDocumentString(`
    fragment PageBlocks on PageBlocksDynamicZone {
  type: __typename
  ...BlockText
  ...BlockKeyFigures
  ...BlockSteps
  ...BlockFaq
  ...BlockSelfCheck
  ...BlockTestimonial
  ...BlockCallToAction
  ...BlockLinkedJobs
  ...BlockLinkedEvents
  ...BlockLinkedPlans
  ...BlockImage
  ...BlockVideo
  ...BlockDocuments
}
    fragment BlockText on ComponentBlocksText {
  title
  richText: text
}
fragment BlockKeyFigures on ComponentBlocksKeyFigures {
  title
  figures(pagination: {limit: 100}) {
    ...KeyFigure
  }
}
fragment BlockSteps on ComponentBlocksSteps {
  title
  introduction
  steps(pagination: {limit: 100}) {
    ...Step
  }
}
fragment BlockFaq on ComponentBlocksFaq {
  title
  items(pagination: {limit: 100}) {
    ...FaqItem
  }
}
fragment BlockSelfCheck on ComponentBlocksSelfCheck {
  title
  introduction
  questions(pagination: {limit: 100}) {
    ...SelfCheckQuestion
  }
  conclusion
  link {
    ...Link
  }
}
fragment BlockTestimonial on ComponentBlocksTestimonial {
  testimonial {
    documentId
  }
}
fragment BlockCallToAction on ComponentBlocksCallToAction {
  title
  text
  link {
    ...Link
  }
}
fragment BlockLinkedJobs on ComponentBlocksLinkedJobs {
  title
  jobs(pagination: {limit: 100}) {
    documentId
  }
}
fragment BlockLinkedEvents on ComponentBlocksLinkedEvents {
  title
  events(pagination: {limit: 100}) {
    documentId
  }
  job {
    documentId
  }
  emptyText
}
fragment BlockLinkedPlans on ComponentBlocksLinkedPlans {
  title
  plans(pagination: {limit: 100}) {
    documentId
  }
}
fragment BlockImage on ComponentBlocksImage {
  image {
    ...Image
  }
}
fragment BlockVideo on ComponentBlocksVideo {
  video {
    ...Video
  }
}
fragment BlockDocuments on ComponentBlocksDocuments {
  title
  documents(pagination: {limit: 100}) {
    ...Document
  }
}
fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Document on ComponentCommonDocument {
  title
  file {
    ...File
  }
  description
}
fragment Link on ComponentCommonLink {
  label
  url
}
fragment FaqItem on ComponentCommonFaqItem {
  question
  answer
}
fragment SelfCheckQuestion on ComponentCommonSelfCheckQuestion {
  question
  noIsFavourable
  hintYes
  hintNo
}
fragment Step on ComponentCommonStep {
  title
  text
  duration
}
fragment KeyFigure on ComponentCommonKeyFigure {
  value
  label
  source
  sourceUrl
  date
}
fragment Video on ComponentCommonVideo {
  title
  file {
    ...File
  }
  url
  durationSeconds
  transcript
  captions {
    ...File
  }
}`, {"fragmentName":"PageBlocks"}) as unknown as TypedDocumentString<PageBlocksFragment, unknown>;
export const PageFragmentDoc = new TypedDocumentString(`
    fragment Page on Page {
  documentId
  updatedAt
  title
  slug
  summary
  image {
    ...Image
  }
  blocks {
    ...PageBlocks
  }
}
    fragment BlockText on ComponentBlocksText {
  title
  richText: text
}
fragment BlockKeyFigures on ComponentBlocksKeyFigures {
  title
  figures(pagination: {limit: 100}) {
    ...KeyFigure
  }
}
fragment BlockSteps on ComponentBlocksSteps {
  title
  introduction
  steps(pagination: {limit: 100}) {
    ...Step
  }
}
fragment BlockFaq on ComponentBlocksFaq {
  title
  items(pagination: {limit: 100}) {
    ...FaqItem
  }
}
fragment BlockSelfCheck on ComponentBlocksSelfCheck {
  title
  introduction
  questions(pagination: {limit: 100}) {
    ...SelfCheckQuestion
  }
  conclusion
  link {
    ...Link
  }
}
fragment BlockTestimonial on ComponentBlocksTestimonial {
  testimonial {
    documentId
  }
}
fragment BlockCallToAction on ComponentBlocksCallToAction {
  title
  text
  link {
    ...Link
  }
}
fragment BlockLinkedJobs on ComponentBlocksLinkedJobs {
  title
  jobs(pagination: {limit: 100}) {
    documentId
  }
}
fragment BlockLinkedEvents on ComponentBlocksLinkedEvents {
  title
  events(pagination: {limit: 100}) {
    documentId
  }
  job {
    documentId
  }
  emptyText
}
fragment BlockLinkedPlans on ComponentBlocksLinkedPlans {
  title
  plans(pagination: {limit: 100}) {
    documentId
  }
}
fragment BlockImage on ComponentBlocksImage {
  image {
    ...Image
  }
}
fragment BlockVideo on ComponentBlocksVideo {
  video {
    ...Video
  }
}
fragment BlockDocuments on ComponentBlocksDocuments {
  title
  documents(pagination: {limit: 100}) {
    ...Document
  }
}
fragment PageBlocks on PageBlocksDynamicZone {
  type: __typename
  ...BlockText
  ...BlockKeyFigures
  ...BlockSteps
  ...BlockFaq
  ...BlockSelfCheck
  ...BlockTestimonial
  ...BlockCallToAction
  ...BlockLinkedJobs
  ...BlockLinkedEvents
  ...BlockLinkedPlans
  ...BlockImage
  ...BlockVideo
  ...BlockDocuments
}
fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Document on ComponentCommonDocument {
  title
  file {
    ...File
  }
  description
}
fragment Link on ComponentCommonLink {
  label
  url
}
fragment FaqItem on ComponentCommonFaqItem {
  question
  answer
}
fragment SelfCheckQuestion on ComponentCommonSelfCheckQuestion {
  question
  noIsFavourable
  hintYes
  hintNo
}
fragment Step on ComponentCommonStep {
  title
  text
  duration
}
fragment KeyFigure on ComponentCommonKeyFigure {
  value
  label
  source
  sourceUrl
  date
}
fragment Video on ComponentCommonVideo {
  title
  file {
    ...File
  }
  url
  durationSeconds
  transcript
  captions {
    ...File
  }
}`, {"fragmentName":"Page"}) as unknown as TypedDocumentString<PageFragment, unknown>;
export const DecisionFragmentDoc = new TypedDocumentString(`
    fragment Decision on ComponentPlanDecision {
  date
  reference
  url
}
    `, {"fragmentName":"Decision"}) as unknown as TypedDocumentString<DecisionFragment, unknown>;
export const BudgetFragmentDoc = new TypedDocumentString(`
    fragment Budget on ComponentPlanBudget {
  annual
  total
  coFunding
}
    `, {"fragmentName":"Budget"}) as unknown as TypedDocumentString<BudgetFragment, unknown>;
export const ActionFragmentDoc = new TypedDocumentString(`
    fragment Action on ComponentPlanAction {
  title
  description
  lead
  partners
  due
  state
  progress
  budget
}
    `, {"fragmentName":"Action"}) as unknown as TypedDocumentString<ActionFragment, unknown>;
export const ObjectiveFragmentDoc = new TypedDocumentString(`
    fragment Objective on ComponentPlanObjective {
  title
  text
  actions(pagination: {limit: 100}) {
    ...Action
  }
}
    fragment Action on ComponentPlanAction {
  title
  description
  lead
  partners
  due
  state
  progress
  budget
}`, {"fragmentName":"Objective"}) as unknown as TypedDocumentString<ObjectiveFragment, unknown>;
export const MeasureFragmentDoc = new TypedDocumentString(`
    fragment Measure on ComponentPlanMeasure {
  date
  dateLabel
  value
  source
}
    `, {"fragmentName":"Measure"}) as unknown as TypedDocumentString<MeasureFragment, unknown>;
export const TargetFragmentDoc = new TypedDocumentString(`
    fragment Target on ComponentPlanTarget {
  date
  value
}
    `, {"fragmentName":"Target"}) as unknown as TypedDocumentString<TargetFragment, unknown>;
export const IndicatorFragmentDoc = new TypedDocumentString(`
    fragment Indicator on ComponentPlanIndicator {
  label
  unit
  description
  measures(pagination: {limit: 100}) {
    ...Measure
  }
  target {
    ...Target
  }
}
    fragment Measure on ComponentPlanMeasure {
  date
  dateLabel
  value
  source
}
fragment Target on ComponentPlanTarget {
  date
  value
}`, {"fragmentName":"Indicator"}) as unknown as TypedDocumentString<IndicatorFragment, unknown>;
export const PlanFragmentDoc = new TypedDocumentString(`
    fragment Plan on Plan {
  documentId
  updatedAt
  title
  slug
  period
  summary
  introduction
  image {
    ...Image
  }
  decision {
    ...Decision
  }
  budget {
    ...Budget
  }
  keyFigures(pagination: {limit: 100}) {
    ...KeyFigure
  }
  objectives(pagination: {limit: 100}) {
    ...Objective
  }
  indicators(pagination: {limit: 100}) {
    ...Indicator
  }
  documents(pagination: {limit: 100}) {
    ...Document
  }
  sources(pagination: {limit: 100}) {
    ...Source
  }
  jobs(pagination: {limit: 100}) {
    documentId
  }
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Document on ComponentCommonDocument {
  title
  file {
    ...File
  }
  description
}
fragment Source on ComponentCommonSource {
  label
  url
  date
}
fragment KeyFigure on ComponentCommonKeyFigure {
  value
  label
  source
  sourceUrl
  date
}
fragment Decision on ComponentPlanDecision {
  date
  reference
  url
}
fragment Budget on ComponentPlanBudget {
  annual
  total
  coFunding
}
fragment Action on ComponentPlanAction {
  title
  description
  lead
  partners
  due
  state
  progress
  budget
}
fragment Objective on ComponentPlanObjective {
  title
  text
  actions(pagination: {limit: 100}) {
    ...Action
  }
}
fragment Measure on ComponentPlanMeasure {
  date
  dateLabel
  value
  source
}
fragment Target on ComponentPlanTarget {
  date
  value
}
fragment Indicator on ComponentPlanIndicator {
  label
  unit
  description
  measures(pagination: {limit: 100}) {
    ...Measure
  }
  target {
    ...Target
  }
}`, {"fragmentName":"Plan"}) as unknown as TypedDocumentString<PlanFragment, unknown>;
export const QualificationFragmentDoc = new TypedDocumentString(`
    fragment Qualification on Qualification {
  documentId
  updatedAt
  title
  acronym
  rncpCode
  level
  certifier
  validFrom
  validUntil
  replacedBy {
    documentId
  }
  routes
  url
}
    `, {"fragmentName":"Qualification"}) as unknown as TypedDocumentString<QualificationFragment, unknown>;
export const RedirectFragmentDoc = new TypedDocumentString(`
    fragment Redirect on Redirect {
  documentId
  updatedAt
  from
  to
  permanent
}
    `, {"fragmentName":"Redirect"}) as unknown as TypedDocumentString<RedirectFragment, unknown>;
export const ResourceFragmentDoc = new TypedDocumentString(`
    fragment Resource on Resource {
  documentId
  updatedAt
  title
  kind
  description
  audiences
  file {
    ...File
  }
  page {
    documentId
  }
  url
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}`, {"fragmentName":"Resource"}) as unknown as TypedDocumentString<ResourceFragment, unknown>;
export const SchoolInterventionFragmentDoc = new TypedDocumentString(`
    fragment SchoolIntervention on SchoolIntervention {
  documentId
  updatedAt
  title
  slug
  goal
  format
  description
  image {
    ...Image
  }
  durationMinutes
  levels
  groupSizeMin
  groupSizeMax
  jobs(pagination: {limit: 100}) {
    documentId
  }
  speakers
  equipment
  placeKind
  areas
  free
  cost
  parcoursAvenir
  resourcesBefore(pagination: {limit: 100}) {
    documentId
  }
  resourcesAfter(pagination: {limit: 100}) {
    documentId
  }
  accessibility
  example
  contact {
    ...Contact
  }
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Contact on ComponentCommonContact {
  service
  email
  phone
  responseDays
  note
}`, {"fragmentName":"SchoolIntervention"}) as unknown as TypedDocumentString<SchoolInterventionFragment, unknown>;
export const SchoolPeriodFragmentDoc = new TypedDocumentString(`
    fragment SchoolPeriod on SchoolPeriod {
  documentId
  updatedAt
  label
  kind
  start
  end
  zone
  confirmed
  source
}
    `, {"fragmentName":"SchoolPeriod"}) as unknown as TypedDocumentString<SchoolPeriodFragment, unknown>;
export const SchoolFragmentDoc = new TypedDocumentString(`
    fragment School on School {
  documentId
  updatedAt
  uai
  name
  kind
  legalStatus
  street
  postcode
  commune {
    documentId
  }
  latitude
  longitude
  priorityEducation
  levels
  closed
}
    `, {"fragmentName":"School"}) as unknown as TypedDocumentString<SchoolFragment, unknown>;
export const SectorFragmentDoc = new TypedDocumentString(`
    fragment Sector on Sector {
  documentId
  updatedAt
  name
  slug
  summary
  illustration {
    ...Image
  }
  order
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}`, {"fragmentName":"Sector"}) as unknown as TypedDocumentString<SectorFragment, unknown>;
export const BannerFragmentDoc = new TypedDocumentString(`
    fragment Banner on ComponentSiteBanner {
  message
  level
  link {
    ...Link
  }
  start
  end
}
    fragment Link on ComponentCommonLink {
  label
  url
}`, {"fragmentName":"Banner"}) as unknown as TypedDocumentString<BannerFragment, unknown>;
export const SiteSettingsFragmentDoc = new TypedDocumentString(`
    fragment SiteSettings on SiteSettings {
  documentId
  updatedAt
  siteName
  tagline
  publisher
  contact {
    ...Contact
  }
  postalAddress
  banner {
    ...Banner
  }
  mainNavigation(pagination: {limit: 100}) {
    ...Link
  }
  footerNavigation(pagination: {limit: 100}) {
    ...Link
  }
  socialImage {
    ...Image
  }
  offlineReading
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Link on ComponentCommonLink {
  label
  url
}
fragment Contact on ComponentCommonContact {
  service
  email
  phone
  responseDays
  note
}
fragment Banner on ComponentSiteBanner {
  message
  level
  link {
    ...Link
  }
  start
  end
}`, {"fragmentName":"SiteSettings"}) as unknown as TypedDocumentString<SiteSettingsFragment, unknown>;
export const TestimonialFragmentDoc = new TypedDocumentString(`
    fragment Testimonial on Testimonial {
  documentId
  updatedAt
  firstName
  jobTitle
  quote
  consentUntil
  job {
    documentId
  }
  image {
    ...Image
  }
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}`, {"fragmentName":"Testimonial"}) as unknown as TypedDocumentString<TestimonialFragment, unknown>;
export const CommuneListDocument = new TypedDocumentString(`
    query CommuneList($start: Int!, $limit: Int!) {
  list: communes_connection(
    pagination: {start: $start, limit: $limit}
    sort: ["documentId:asc"]
  ) {
    nodes {
      ...Commune
    }
    pageInfo {
      total
    }
  }
}
    fragment Commune on Commune {
  documentId
  updatedAt
  insee
  name
  postcodes
  epci
  latitude
  longitude
}`) as unknown as TypedDocumentString<CommuneListQuery, CommuneListQueryVariables>;
export const ContentRevisionDocument = new TypedDocumentString(`
    query ContentRevision {
  contentRevision {
    revision
    counts {
      type
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ContentRevisionQuery, ContentRevisionQueryVariables>;
export const EventListDocument = new TypedDocumentString(`
    query EventList($start: Int!, $limit: Int!) {
  list: events_connection(
    pagination: {start: $start, limit: $limit}
    sort: ["documentId:asc"]
  ) {
    nodes {
      ...Event
    }
    pageInfo {
      total
    }
  }
}
    fragment Event on Event {
  documentId
  updatedAt
  title
  slug
  kind
  summary
  description
  image {
    ...Image
  }
  dates(pagination: {limit: 100}) {
    ...DateTimeRange
  }
  eventStatus
  postponedTo {
    ...DateTimeRange
  }
  mode
  place {
    ...Place
  }
  onlineUrl
  audiences
  registration {
    ...Registration
  }
  free
  organizer {
    documentId
  }
  contact {
    ...Contact
  }
  jobs(pagination: {limit: 100}) {
    documentId
  }
  sectors(pagination: {limit: 100}) {
    documentId
  }
  documents(pagination: {limit: 100}) {
    ...Document
  }
  report
  example
}
fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Document on ComponentCommonDocument {
  title
  file {
    ...File
  }
  description
}
fragment Contact on ComponentCommonContact {
  service
  email
  phone
  responseDays
  note
}
fragment Place on ComponentCommonPlace {
  name
  street
  postcode
  commune {
    documentId
  }
  latitude
  longitude
  stepFree
  hearingLoop
  transport
}
fragment DateTimeRange on ComponentCommonDateTimeRange {
  start
  end
}
fragment Registration on ComponentEventRegistration {
  needed
  url
  email
  deadline
  capacity
}`) as unknown as TypedDocumentString<EventListQuery, EventListQueryVariables>;
export const GlossaryTermListDocument = new TypedDocumentString(`
    query GlossaryTermList($start: Int!, $limit: Int!) {
  list: glossaryTerms_connection(
    pagination: {start: $start, limit: $limit}
    sort: ["documentId:asc"]
  ) {
    nodes {
      ...GlossaryTerm
    }
    pageInfo {
      total
    }
  }
}
    fragment GlossaryTerm on GlossaryTerm {
  documentId
  updatedAt
  acronym
  expansion
  explanation
}`) as unknown as TypedDocumentString<GlossaryTermListQuery, GlossaryTermListQueryVariables>;
export const InterventionSessionListDocument = new TypedDocumentString(`
    query InterventionSessionList($start: Int!, $limit: Int!) {
  list: interventionSessions_connection(
    pagination: {start: $start, limit: $limit}
    sort: ["documentId:asc"]
  ) {
    nodes {
      ...InterventionSession
    }
    pageInfo {
      total
    }
  }
}
    fragment InterventionSession on InterventionSession {
  documentId
  updatedAt
  intervention {
    documentId
  }
  start
  end
  place
  commune {
    documentId
  }
  level
  placesTotal
  placesTaken
  state
  example
}`) as unknown as TypedDocumentString<InterventionSessionListQuery, InterventionSessionListQueryVariables>;
export const JobDescriptionListDocument = new TypedDocumentString(`
    query JobDescriptionList($start: Int!, $limit: Int!) {
  list: jobDescriptions_connection(
    pagination: {start: $start, limit: $limit}
    sort: ["documentId:asc"]
  ) {
    nodes {
      ...JobDescription
    }
    pageInfo {
      total
    }
  }
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Source on ComponentCommonSource {
  label
  url
  date
}
fragment FaqItem on ComponentCommonFaqItem {
  question
  answer
}
fragment Video on ComponentCommonVideo {
  title
  file {
    ...File
  }
  url
  durationSeconds
  transcript
  captions {
    ...File
  }
}
fragment Mission on ComponentJobMission {
  title
  text
}
fragment Conditions on ComponentJobConditions {
  places
  hours
  travel
  drivingLicence
  strain
}
fragment Pay on ComponentJobPay {
  entryMin
  entryMax
  experiencedMin
  experiencedMax
  gross
  period
  agreement
  source
  sourceDate
}
fragment JobDescription on JobDescription {
  documentId
  updatedAt
  titleInclusive
  titleFeminine
  titleMasculine
  slug
  acronym
  synonyms
  summary
  easyRead
  image {
    ...Image
  }
  sectors(pagination: {limit: 100}) {
    documentId
  }
  family
  priority
  missions(pagination: {limit: 100}) {
    ...Mission
  }
  typicalDay
  skills
  qualities
  workingConditions {
    ...Conditions
  }
  employerKinds
  employmentStatuses
  pay {
    ...Pay
  }
  accessLevel
  diplomaRequired
  regulated
  approvalRequired
  qualifications(pagination: {limit: 100}) {
    documentId
  }
  accessRoutes
  accessDetails
  progressions(pagination: {limit: 100}) {
    documentId
  }
  relatedJobs(pagination: {limit: 100}) {
    documentId
  }
  testimonials(pagination: {limit: 100}) {
    documentId
  }
  video {
    ...Video
  }
  faq(pagination: {limit: 100}) {
    ...FaqItem
  }
  romeCode
  romeParentCode
  sources(pagination: {limit: 100}) {
    ...Source
  }
  verifiedOn
  nextReviewOn
}`) as unknown as TypedDocumentString<JobDescriptionListQuery, JobDescriptionListQueryVariables>;
export const NewsArticleListDocument = new TypedDocumentString(`
    query NewsArticleList($start: Int!, $limit: Int!) {
  list: newsArticles_connection(
    pagination: {start: $start, limit: $limit}
    sort: ["documentId:asc"]
  ) {
    nodes {
      ...NewsArticle
    }
    pageInfo {
      total
    }
  }
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Source on ComponentCommonSource {
  label
  url
  date
}
fragment NewsArticle on NewsArticle {
  documentId
  updatedAt
  title
  slug
  summary
  date
  image {
    ...Image
  }
  body
  jobs(pagination: {limit: 100}) {
    documentId
  }
  events(pagination: {limit: 100}) {
    documentId
  }
  plans(pagination: {limit: 100}) {
    documentId
  }
  sources(pagination: {limit: 100}) {
    ...Source
  }
}`) as unknown as TypedDocumentString<NewsArticleListQuery, NewsArticleListQueryVariables>;
export const OrganizationListDocument = new TypedDocumentString(`
    query OrganizationList($start: Int!, $limit: Int!) {
  list: organizations_connection(
    pagination: {start: $start, limit: $limit}
    sort: ["documentId:asc"]
  ) {
    nodes {
      ...Organization
    }
    pageInfo {
      total
    }
  }
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Contact on ComponentCommonContact {
  service
  email
  phone
  responseDays
  note
}
fragment Organization on Organization {
  documentId
  updatedAt
  name
  kinds
  siret
  finess
  street
  postcode
  commune {
    documentId
  }
  latitude
  longitude
  sectors(pagination: {limit: 100}) {
    documentId
  }
  website
  contact {
    ...Contact
  }
  welcomesTrainees
  logo {
    ...Image
  }
  disabilityFriendly
}`) as unknown as TypedDocumentString<OrganizationListQuery, OrganizationListQueryVariables>;
export const PageListDocument = new TypedDocumentString(`
    query PageList($start: Int!, $limit: Int!) {
  list: pages_connection(
    pagination: {start: $start, limit: $limit}
    sort: ["documentId:asc"]
  ) {
    nodes {
      ...Page
    }
    pageInfo {
      total
    }
  }
}
    fragment BlockText on ComponentBlocksText {
  title
  richText: text
}
fragment BlockKeyFigures on ComponentBlocksKeyFigures {
  title
  figures(pagination: {limit: 100}) {
    ...KeyFigure
  }
}
fragment BlockSteps on ComponentBlocksSteps {
  title
  introduction
  steps(pagination: {limit: 100}) {
    ...Step
  }
}
fragment BlockFaq on ComponentBlocksFaq {
  title
  items(pagination: {limit: 100}) {
    ...FaqItem
  }
}
fragment BlockSelfCheck on ComponentBlocksSelfCheck {
  title
  introduction
  questions(pagination: {limit: 100}) {
    ...SelfCheckQuestion
  }
  conclusion
  link {
    ...Link
  }
}
fragment BlockTestimonial on ComponentBlocksTestimonial {
  testimonial {
    documentId
  }
}
fragment BlockCallToAction on ComponentBlocksCallToAction {
  title
  text
  link {
    ...Link
  }
}
fragment BlockLinkedJobs on ComponentBlocksLinkedJobs {
  title
  jobs(pagination: {limit: 100}) {
    documentId
  }
}
fragment BlockLinkedEvents on ComponentBlocksLinkedEvents {
  title
  events(pagination: {limit: 100}) {
    documentId
  }
  job {
    documentId
  }
  emptyText
}
fragment BlockLinkedPlans on ComponentBlocksLinkedPlans {
  title
  plans(pagination: {limit: 100}) {
    documentId
  }
}
fragment BlockImage on ComponentBlocksImage {
  image {
    ...Image
  }
}
fragment BlockVideo on ComponentBlocksVideo {
  video {
    ...Video
  }
}
fragment BlockDocuments on ComponentBlocksDocuments {
  title
  documents(pagination: {limit: 100}) {
    ...Document
  }
}
fragment PageBlocks on PageBlocksDynamicZone {
  type: __typename
  ...BlockText
  ...BlockKeyFigures
  ...BlockSteps
  ...BlockFaq
  ...BlockSelfCheck
  ...BlockTestimonial
  ...BlockCallToAction
  ...BlockLinkedJobs
  ...BlockLinkedEvents
  ...BlockLinkedPlans
  ...BlockImage
  ...BlockVideo
  ...BlockDocuments
}
fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Document on ComponentCommonDocument {
  title
  file {
    ...File
  }
  description
}
fragment Link on ComponentCommonLink {
  label
  url
}
fragment FaqItem on ComponentCommonFaqItem {
  question
  answer
}
fragment SelfCheckQuestion on ComponentCommonSelfCheckQuestion {
  question
  noIsFavourable
  hintYes
  hintNo
}
fragment Step on ComponentCommonStep {
  title
  text
  duration
}
fragment KeyFigure on ComponentCommonKeyFigure {
  value
  label
  source
  sourceUrl
  date
}
fragment Video on ComponentCommonVideo {
  title
  file {
    ...File
  }
  url
  durationSeconds
  transcript
  captions {
    ...File
  }
}
fragment Page on Page {
  documentId
  updatedAt
  title
  slug
  summary
  image {
    ...Image
  }
  blocks {
    ...PageBlocks
  }
}`) as unknown as TypedDocumentString<PageListQuery, PageListQueryVariables>;
export const PlanListDocument = new TypedDocumentString(`
    query PlanList($start: Int!, $limit: Int!) {
  list: plans_connection(
    pagination: {start: $start, limit: $limit}
    sort: ["documentId:asc"]
  ) {
    nodes {
      ...Plan
    }
    pageInfo {
      total
    }
  }
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Document on ComponentCommonDocument {
  title
  file {
    ...File
  }
  description
}
fragment Source on ComponentCommonSource {
  label
  url
  date
}
fragment KeyFigure on ComponentCommonKeyFigure {
  value
  label
  source
  sourceUrl
  date
}
fragment Decision on ComponentPlanDecision {
  date
  reference
  url
}
fragment Budget on ComponentPlanBudget {
  annual
  total
  coFunding
}
fragment Action on ComponentPlanAction {
  title
  description
  lead
  partners
  due
  state
  progress
  budget
}
fragment Objective on ComponentPlanObjective {
  title
  text
  actions(pagination: {limit: 100}) {
    ...Action
  }
}
fragment Measure on ComponentPlanMeasure {
  date
  dateLabel
  value
  source
}
fragment Target on ComponentPlanTarget {
  date
  value
}
fragment Indicator on ComponentPlanIndicator {
  label
  unit
  description
  measures(pagination: {limit: 100}) {
    ...Measure
  }
  target {
    ...Target
  }
}
fragment Plan on Plan {
  documentId
  updatedAt
  title
  slug
  period
  summary
  introduction
  image {
    ...Image
  }
  decision {
    ...Decision
  }
  budget {
    ...Budget
  }
  keyFigures(pagination: {limit: 100}) {
    ...KeyFigure
  }
  objectives(pagination: {limit: 100}) {
    ...Objective
  }
  indicators(pagination: {limit: 100}) {
    ...Indicator
  }
  documents(pagination: {limit: 100}) {
    ...Document
  }
  sources(pagination: {limit: 100}) {
    ...Source
  }
  jobs(pagination: {limit: 100}) {
    documentId
  }
}`) as unknown as TypedDocumentString<PlanListQuery, PlanListQueryVariables>;
export const QualificationListDocument = new TypedDocumentString(`
    query QualificationList($start: Int!, $limit: Int!) {
  list: qualifications_connection(
    pagination: {start: $start, limit: $limit}
    sort: ["documentId:asc"]
  ) {
    nodes {
      ...Qualification
    }
    pageInfo {
      total
    }
  }
}
    fragment Qualification on Qualification {
  documentId
  updatedAt
  title
  acronym
  rncpCode
  level
  certifier
  validFrom
  validUntil
  replacedBy {
    documentId
  }
  routes
  url
}`) as unknown as TypedDocumentString<QualificationListQuery, QualificationListQueryVariables>;
export const RedirectListDocument = new TypedDocumentString(`
    query RedirectList($start: Int!, $limit: Int!) {
  list: redirects_connection(
    pagination: {start: $start, limit: $limit}
    sort: ["documentId:asc"]
  ) {
    nodes {
      ...Redirect
    }
    pageInfo {
      total
    }
  }
}
    fragment Redirect on Redirect {
  documentId
  updatedAt
  from
  to
  permanent
}`) as unknown as TypedDocumentString<RedirectListQuery, RedirectListQueryVariables>;
export const ResourceListDocument = new TypedDocumentString(`
    query ResourceList($start: Int!, $limit: Int!) {
  list: resources_connection(
    pagination: {start: $start, limit: $limit}
    sort: ["documentId:asc"]
  ) {
    nodes {
      ...Resource
    }
    pageInfo {
      total
    }
  }
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Resource on Resource {
  documentId
  updatedAt
  title
  kind
  description
  audiences
  file {
    ...File
  }
  page {
    documentId
  }
  url
}`) as unknown as TypedDocumentString<ResourceListQuery, ResourceListQueryVariables>;
export const SchoolInterventionListDocument = new TypedDocumentString(`
    query SchoolInterventionList($start: Int!, $limit: Int!) {
  list: schoolInterventions_connection(
    pagination: {start: $start, limit: $limit}
    sort: ["documentId:asc"]
  ) {
    nodes {
      ...SchoolIntervention
    }
    pageInfo {
      total
    }
  }
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Contact on ComponentCommonContact {
  service
  email
  phone
  responseDays
  note
}
fragment SchoolIntervention on SchoolIntervention {
  documentId
  updatedAt
  title
  slug
  goal
  format
  description
  image {
    ...Image
  }
  durationMinutes
  levels
  groupSizeMin
  groupSizeMax
  jobs(pagination: {limit: 100}) {
    documentId
  }
  speakers
  equipment
  placeKind
  areas
  free
  cost
  parcoursAvenir
  resourcesBefore(pagination: {limit: 100}) {
    documentId
  }
  resourcesAfter(pagination: {limit: 100}) {
    documentId
  }
  accessibility
  example
  contact {
    ...Contact
  }
}`) as unknown as TypedDocumentString<SchoolInterventionListQuery, SchoolInterventionListQueryVariables>;
export const SchoolPeriodListDocument = new TypedDocumentString(`
    query SchoolPeriodList($start: Int!, $limit: Int!) {
  list: schoolPeriods_connection(
    pagination: {start: $start, limit: $limit}
    sort: ["documentId:asc"]
  ) {
    nodes {
      ...SchoolPeriod
    }
    pageInfo {
      total
    }
  }
}
    fragment SchoolPeriod on SchoolPeriod {
  documentId
  updatedAt
  label
  kind
  start
  end
  zone
  confirmed
  source
}`) as unknown as TypedDocumentString<SchoolPeriodListQuery, SchoolPeriodListQueryVariables>;
export const SchoolListDocument = new TypedDocumentString(`
    query SchoolList($start: Int!, $limit: Int!) {
  list: schools_connection(
    pagination: {start: $start, limit: $limit}
    sort: ["documentId:asc"]
  ) {
    nodes {
      ...School
    }
    pageInfo {
      total
    }
  }
}
    fragment School on School {
  documentId
  updatedAt
  uai
  name
  kind
  legalStatus
  street
  postcode
  commune {
    documentId
  }
  latitude
  longitude
  priorityEducation
  levels
  closed
}`) as unknown as TypedDocumentString<SchoolListQuery, SchoolListQueryVariables>;
export const SectorListDocument = new TypedDocumentString(`
    query SectorList($start: Int!, $limit: Int!) {
  list: sectors_connection(
    pagination: {start: $start, limit: $limit}
    sort: ["documentId:asc"]
  ) {
    nodes {
      ...Sector
    }
    pageInfo {
      total
    }
  }
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Sector on Sector {
  documentId
  updatedAt
  name
  slug
  summary
  illustration {
    ...Image
  }
  order
}`) as unknown as TypedDocumentString<SectorListQuery, SectorListQueryVariables>;
export const SinglesDocument = new TypedDocumentString(`
    query Singles {
  accessibilityStatement {
    ...AccessibilityStatement
  }
  homePage {
    ...HomePage
  }
  siteSettings {
    ...SiteSettings
  }
}
    fragment AccessibilityStatement on AccessibilityStatement {
  documentId
  updatedAt
  state
  date
  scope
  introduction
  auditResult
  nonConformities
  technologies
  testEnvironment
  contact {
    ...Contact
  }
  remedies
}
fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Link on ComponentCommonLink {
  label
  url
}
fragment KeyFigure on ComponentCommonKeyFigure {
  value
  label
  source
  sourceUrl
  date
}
fragment Contact on ComponentCommonContact {
  service
  email
  phone
  responseDays
  note
}
fragment Banner on ComponentSiteBanner {
  message
  level
  link {
    ...Link
  }
  start
  end
}
fragment HomePage on HomePage {
  documentId
  updatedAt
  title
  lead
  image {
    ...Image
  }
  primaryAction {
    ...Link
  }
  secondaryAction {
    ...Link
  }
  sectorsTitle
  jobsTitle
  jobs(pagination: {limit: 100}) {
    documentId
  }
  eventsTitle
  schoolsTitle
  schoolsText
  approachTitle
  approachText
  approachLink {
    ...Link
  }
  keyFigures(pagination: {limit: 100}) {
    ...KeyFigure
  }
  plansTitle
  plans(pagination: {limit: 100}) {
    documentId
  }
  newsTitle
}
fragment SiteSettings on SiteSettings {
  documentId
  updatedAt
  siteName
  tagline
  publisher
  contact {
    ...Contact
  }
  postalAddress
  banner {
    ...Banner
  }
  mainNavigation(pagination: {limit: 100}) {
    ...Link
  }
  footerNavigation(pagination: {limit: 100}) {
    ...Link
  }
  socialImage {
    ...Image
  }
  offlineReading
}`) as unknown as TypedDocumentString<SinglesQuery, SinglesQueryVariables>;
export const TestimonialListDocument = new TypedDocumentString(`
    query TestimonialList($start: Int!, $limit: Int!) {
  list: testimonials_connection(
    pagination: {start: $start, limit: $limit}
    sort: ["documentId:asc"]
  ) {
    nodes {
      ...Testimonial
    }
    pageInfo {
      total
    }
  }
}
    fragment File on UploadFile {
  url
  mime
  name
  updatedAt
}
fragment Image on ComponentCommonImage {
  file {
    ...File
  }
  alternativeText
  decorative
  caption
  credit
}
fragment Testimonial on Testimonial {
  documentId
  updatedAt
  firstName
  jobTitle
  quote
  consentUntil
  job {
    documentId
  }
  image {
    ...Image
  }
}`) as unknown as TypedDocumentString<TestimonialListQuery, TestimonialListQueryVariables>;