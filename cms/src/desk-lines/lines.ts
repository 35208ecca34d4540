/** The lines of the home page, in the order of their groups. A later feature registers its own by one row. */
import type { DeskLine } from './line';
import { consents } from './lines/consents';
import { deadLinks } from './lines/dead-links';
import { eventsSoonOver } from './lines/events-soon-over';
import { eventsWithoutReport } from './lines/events-without-report';
import { forgottenDrafts } from './lines/forgotten-drafts';
import { leftOut } from './lines/left-out';
import { myDrafts } from './lines/my-drafts';
import { pageRemarks } from './lines/page-remarks';
import { qualifications } from './lines/qualifications';
import { requestsToAnswer, unconfirmedRequests } from './lines/requests';
import { refusedDates } from './lines/refused-dates';
import { scheduled } from './lines/scheduled';
import { toReview } from './lines/to-review';
import { unsentMails } from './lines/unsent-mails';

export const lines: readonly DeskLine[] = [
  requestsToAnswer,
  unconfirmedRequests,
  leftOut,
  refusedDates,
  scheduled,
  unsentMails,
  toReview,
  pageRemarks,
  deadLinks,
  eventsSoonOver,
  eventsWithoutReport,
  qualifications,
  consents,
  forgottenDrafts,
  myDrafts,
];
