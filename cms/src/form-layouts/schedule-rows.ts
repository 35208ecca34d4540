/** The last rows of every type that goes online by itself at a date. */
import type { Groups } from './form-layout';

export const dates: Groups = {
  'Mise en ligne': ['publishAt unpublishAt', 'scheduleProblem'],
};

/** Of a page that the site cannot be without. */
export const dateOfPermanentPage: Groups = {
  'Mise en ligne': ['publishAt', 'scheduleProblem'],
};
