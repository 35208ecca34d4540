/** What the pages of interveners are told. Instants are ISO 8601 in UTC. */
import type { Clash } from './clashes';
import type { IntervenerRow } from './tables';

/** `GET /interveners`: by name; `coming` is how many dates are ahead. */
export interface IntervenersAnswer {
  interveners: (IntervenerRow & { coming: number })[];
}

/** `POST /interveners`, `PUT /interveners/:id`. */
export type IntervenerForm = Omit<IntervenerRow, 'id'>;

export interface EngagedSession {
  documentId: string;
  title: string;
  start: string;
  end: string;
  commune: string | null;
  /** Its label in French. */
  state: string;
  interveners: { id: number; name: string }[];
}

/** `GET /interveners/calendar?month=YYYY-MM`: the dates that are not cancelled, also those that nobody goes to. */
export interface EngagementsAnswer {
  month: string;
  sessions: EngagedSession[];
  clashes: Clash[];
}

/** `PUT /interveners/sessions/:documentId { interveners }`: kept in any case; the clashes are for people to judge. */
export interface AssignedAnswer {
  interveners: { id: number; name: string }[];
  /** French sentences. */
  warnings: string[];
}
