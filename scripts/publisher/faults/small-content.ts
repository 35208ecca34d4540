/** For tests: a little of each type that has pages, and the edits of one event. */
import {
  aCommune,
  aJobDescription,
  anEvent,
  aNewsArticle,
  anInterventionSession,
  aPage,
  aSchoolIntervention,
  aSector,
} from 'shared/testing/builders';
import type { FakeCms, FakeContent } from 'shared/testing/fake-cms';

export function smallContent(): FakeContent {
  return {
    collections: {
      sector: [aSector()],
      commune: [aCommune()],
      'job-description': [aJobDescription()],
      event: [anEvent()],
      'school-intervention': [aSchoolIntervention()],
      'intervention-session': [anInterventionSession()],
      'news-article': [aNewsArticle()],
      page: [aPage()],
    },
  };
}

/** The page that every edit of these tests changes. */
export const EVENT = '/agenda/forum-des-metiers-du-soin/';

/** Publishes the event under another title. */
export function rename(cms: FakeCms, title: string): void {
  cms.change('event', 'event-1', anEvent({ title }));
}
