/**
 * What the desk of requests and the server say to each other. Instants are ISO 8601 in UTC, days `YYYY-MM-DD`; labels are
 * French. Nothing of a person is in a card: only the answer about one request holds that.
 */
import type { NamedSchool } from 'shared/domain/find-schools';
import type { RequestState } from 'shared/domain/request-state';
import type { RequestField } from 'shared/intake/form-fields';
import type { RequestSettings } from '../requests/settings';

/** In the order of the board. */
export const openStates = ['new', 'confirmed', 'accepted'] as const satisfies RequestState[];
export type OpenState = (typeof openStates)[number];

export const closedStates = ['done', 'refused', 'cancelled'] as const satisfies RequestState[];
export type ClosedState = (typeof closedStates)[number];

/** When and where, in brief. */
export interface When {
  start: string;
  end: string;
  place: string | null;
  commune: string | null;
}

export interface RequestCard {
  reference: string;
  state: RequestState;
  /** On the waiting list of its date. */
  waiting: boolean;
  /** Until when the places wait for the school's yes. */
  holdUntil: string | null;
  school: string;
  commune: string | null;
  /** Title. */
  intervention: string;
  /** Null when none of the dates suited: then there are wishes. */
  date: When | null;
  wishes: string[];
  level: string;
  pupils: number;
  adults: number;
  createdAt: string;
  confirmedAt: string | null;
  /** Mails to the school that do not leave, why and what to do: « Mail non parti, « Demande acceptée » : … ». */
  unsent: string[];
}

/** `POST /requests/board { words, schoolYear }`; both may be missing, or empty. */
export interface BoardAnswer {
  /** All that are in an open state: those that wait longest come first. */
  open: RequestCard[];
  /** How many there are in each of the others. */
  closed: Record<ClosedState, number>;
  /** Those that have requests, the latest first. */
  schoolYears: string[];
  overdueDays: number;
}

/** `POST /requests/closed { state, page }`, with words and school year as above: the latest first. */
export interface ClosedAnswer {
  requests: RequestCard[];
  total: number;
  pageSize: number;
}

export interface Line {
  id: number;
  at: string;
  who: string;
  kind: 'act' | 'note';
  text: string;
}

/** A date that a request can be given. */
export interface DateChoice extends When {
  documentId: string;
  /** Pupils that still find a place; null for a date that takes one school, whatever its size, and has none yet. */
  room: number | null;
}

export interface OtherRequest extends RequestCard {
  /** Whether both may be put together: open, and of the same school. */
  mayMerge: boolean;
  sameSchool: boolean;
  sameDate: boolean;
}

/** `GET /requests/one/DI-7K3FQ2`: reading it is written in the journal. */
export interface RequestAnswer extends RequestCard {
  /** To be sent back with an action: it is refused when the request has changed since. */
  changedAt: string;
  uai: string | null;
  person: string | null;
  role: string | null;
  email: string | null;
  phone: string | null;
  message: string | null;
  reason: string | null;
  erasedAt: string | null;
  /** Of its date; null without one. */
  session: (Places & { documentId: string; communeId: string | null }) | null;
  lines: Line[];
  others: OtherRequest[];
  /** Those of its intervention that are to come and not cancelled. */
  dates: DateChoice[];
  overdueDays: number;
}

/** Of a date, in pupils. */
export interface Places {
  placesTotal: number | null;
  /** As staff typed them. */
  typed: number;
  /** By requests. */
  held: number;
}

/** `GET /requests/of-date/<session>`. */
export interface DateAnswer extends Places {
  requests: RequestCard[];
}

/** `GET /requests/choices`: what forms offer. */
export interface Choices {
  communes: { documentId: string; name: string }[];
  interventions: { documentId: string; title: string; dates: DateChoice[] }[];
}

/** `GET /requests/schools`: those of the directory that are not closed, by name. */
export interface SchoolChoices {
  schools: NamedSchool[];
}

/** A date to make, or to change the request's own into. */
export interface NewDate {
  start: string;
  end: string;
  place: string | null;
  /** Document id. */
  commune: string;
  placesTotal: number | null;
  /** Whether other schools may ask for the places that are left. */
  offered: boolean;
}

/** The bodies of `POST /requests/one/<reference>/<action>`, each with `seen`, the `changedAt` that was on the screen. */
export interface ActionBodies {
  accept: { session: string } | { create: NewDate };
  move: { session: string } | { create: NewDate } | { change: Omit<NewDate, 'offered' | 'placesTotal'> };
  refuse: { reason: string };
  cancel: { reason: string };
  done: object;
  note: { text: string };
  /** The reference of the one that is cancelled. */
  merge: { other: string };
}
export type ActionName = keyof ActionBodies;

/** `POST /requests`: as the public form sends it, and a key that makes the same click twice one request. */
export type PhoneRequest = Partial<Record<RequestField, string>> & { key: string };

export interface PhoneAnswer {
  reference: string;
}

/** `GET` and `PUT /requests/settings`. */
export type { RequestSettings };
