/** What the admin and `pnpm person-data` are told of one person. */
import type { RequestState } from 'shared/domain/request-state';
import type { IntervenerRow } from '../interveners/tables';

/** One request, with all that is kept of it. Instants are ISO 8601 in UTC. */
export interface KeptOfPerson {
  id: number;
  reference: string;
  state: RequestState;
  createdAt: string;
  schoolYear: string;
  person: string | null;
  role: string | null;
  email: string | null;
  phone: string | null;
  message: string | null;
  school: string;
  commune: string | null;
  uai: string | null;
  level: string;
  pupils: number;
  adults: number;
  wishes: string[];
  reason: string | null;
  notes: { at: string; who: string; text: string | null }[];
}

/** `POST /personal-data/find { words }`: in a body, since addresses are written into logs. */
export interface PersonAnswer {
  requests: KeptOfPerson[];
  interveners: IntervenerRow[];
}

/** `POST /personal-data/erase { words, requests, interveners }`: ids, of which those are erased that the words still find. */
export interface ErasedAnswer {
  erased: number;
}
