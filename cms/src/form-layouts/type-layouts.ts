/** The form and the list of every content type, by its singular name. */
import type { ContentType } from 'shared/domain/content-types';
import type { TypeLayout } from './form-layout';
import { accessibilityStatement } from './types/accessibility-statement';
import { commune } from './types/commune';
import { event } from './types/event';
import { glossaryTerm } from './types/glossary-term';
import { homePage } from './types/home-page';
import { interventionSession } from './types/intervention-session';
import { jobDescription } from './types/job-description';
import { newsArticle } from './types/news-article';
import { organization } from './types/organization';
import { page } from './types/page';
import { plan } from './types/plan';
import { qualification } from './types/qualification';
import { redirect } from './types/redirect';
import { resource } from './types/resource';
import { schoolIntervention } from './types/school-intervention';
import { schoolPeriod } from './types/school-period';
import { school } from './types/school';
import { sector } from './types/sector';
import { siteSettings } from './types/site-settings';
import { testimonial } from './types/testimonial';

export const typeLayouts: Readonly<Record<ContentType, TypeLayout>> = {
  'accessibility-statement': accessibilityStatement,
  commune,
  event,
  'glossary-term': glossaryTerm,
  'home-page': homePage,
  'intervention-session': interventionSession,
  'job-description': jobDescription,
  'news-article': newsArticle,
  organization,
  page,
  plan,
  qualification,
  redirect,
  resource,
  'school-intervention': schoolIntervention,
  'school-period': schoolPeriod,
  school,
  sector,
  'site-settings': siteSettings,
  testimonial,
};
