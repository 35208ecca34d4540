/** Where the relations of each content type are, and to what they lead. `*` stands for each element of a list. */
import type { CollectionType, ContentType } from '../domain/content-types.ts';

export interface RelationField {
  path: readonly string[];
  target: CollectionType;
}

const relation = (path: string, target: CollectionType): RelationField => ({ path: path.split('.'), target });

export const relationFields: Partial<Record<ContentType, readonly RelationField[]>> = {
  event: [
    relation('place.commune', 'commune'),
    relation('organizer', 'organization'),
    relation('jobs', 'job-description'),
    relation('sectors', 'sector'),
  ],
  'home-page': [relation('jobs', 'job-description'), relation('plans', 'plan')],
  'intervention-session': [relation('intervention', 'school-intervention'), relation('commune', 'commune')],
  'job-description': [
    relation('sectors', 'sector'),
    relation('qualifications', 'qualification'),
    relation('progressions', 'job-description'),
    relation('relatedJobs', 'job-description'),
    relation('testimonials', 'testimonial'),
  ],
  'news-article': [
    relation('jobs', 'job-description'),
    relation('events', 'event'),
    relation('plans', 'plan'),
  ],
  organization: [relation('commune', 'commune'), relation('sectors', 'sector')],
  page: [
    relation('blocks.*.jobs', 'job-description'),
    relation('blocks.*.job', 'job-description'),
    relation('blocks.*.events', 'event'),
    relation('blocks.*.plans', 'plan'),
    relation('blocks.*.testimonial', 'testimonial'),
  ],
  plan: [relation('jobs', 'job-description')],
  qualification: [relation('replacedBy', 'qualification')],
  resource: [relation('page', 'page')],
  school: [relation('commune', 'commune')],
  'school-intervention': [
    relation('jobs', 'job-description'),
    relation('resourcesBefore', 'resource'),
    relation('resourcesAfter', 'resource'),
  ],
  testimonial: [relation('job', 'job-description')],
};
