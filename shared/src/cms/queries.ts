/** Which document reads which collection. The compiler refuses a type without one. */
import type { CollectionType } from '../domain/content-types.ts';
import type { TypedDocumentString } from '../graphql/generated/documents.ts';
import * as documents from '../graphql/generated/documents.ts';

export interface RawPage {
  list: { nodes: unknown[]; pageInfo: { total: number } } | null;
}
export interface PageVariables extends Record<string, unknown> {
  start: number;
  limit: number;
}
export type ListDocument = TypedDocumentString<RawPage, PageVariables>;

export const listDocuments = {
  commune: documents.CommuneListDocument,
  event: documents.EventListDocument,
  'glossary-term': documents.GlossaryTermListDocument,
  'intervention-session': documents.InterventionSessionListDocument,
  'job-description': documents.JobDescriptionListDocument,
  'news-article': documents.NewsArticleListDocument,
  organization: documents.OrganizationListDocument,
  page: documents.PageListDocument,
  plan: documents.PlanListDocument,
  qualification: documents.QualificationListDocument,
  redirect: documents.RedirectListDocument,
  resource: documents.ResourceListDocument,
  school: documents.SchoolListDocument,
  'school-intervention': documents.SchoolInterventionListDocument,
  'school-period': documents.SchoolPeriodListDocument,
  sector: documents.SectorListDocument,
  testimonial: documents.TestimonialListDocument,
} as const satisfies Record<CollectionType, TypedDocumentString<unknown, PageVariables>>;
