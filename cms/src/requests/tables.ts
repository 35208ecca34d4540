/**
 * Schools' requests and what happened to each, in bare tables: neither the admin's lists nor GraphQL nor REST know them.
 * The only home of what a school says of itself. Instants are ISO 8601 in UTC.
 */
import type { Core } from '@strapi/strapi';
import type { RequestInput } from 'shared/domain/intervention-request';
import type { RequestState } from 'shared/domain/request-state';

export const REQUEST = 'intervention-request';
export const REQUEST_TABLE = 'intervention_request';
export const NOTE = 'request-note';

/** What may be told of a person; null once it is erased. */
interface Person {
  person: string | null;
  role: string | null;
  email: string | null;
  phone: string | null;
  message: string | null;
}

/** As stored. */
export interface RequestRow extends Person {
  id: number;
  /** What the school and the staff call it: « DI-7K3FQ2 ». */
  reference: string;
  state: RequestState;
  /** Whether its pupils are counted in the places of its session. */
  holds: boolean;
  /** On the waiting list of its session. */
  waiting: boolean;
  /** Document ids. */
  intervention: string;
  session: string | null;
  wishes: string[];
  /** Null for a school that is not in the directory. */
  uai: string | null;
  school: string;
  commune: string | null;
  level: RequestInput['level'];
  pupils: number;
  adults: number;
  /** The post it came with, so that the same one twice is one request; null for those that staff wrote down. */
  postKey: string | null;
  createdAt: string;
  /** Until when the places wait for the school's yes; null when nothing waits. */
  holdUntil: string | null;
  confirmedAt: string | null;
  /** When its state last changed. */
  changedAt: string;
  remindedAt: string | null;
  /** Why it was refused or cancelled. */
  reason: string | null;
  /** `2026-2027`: of its date, else of the day it came. */
  schoolYear: string;
  erasedAt: string | null;
}

/** One line of what happened to a request: `text` in French, for the desk. */
export interface NoteRow {
  id: number;
  request: number;
  at: string;
  who: string;
  /** `act` is written by the CMS, `note` by a person. */
  kind: 'act' | 'note';
  text: string | null;
}

/** Each its own object: Strapi writes into them. */
const text = () => ({ type: 'string' });
const needed = () => ({ type: 'string', column: { notNullable: true } });

export function registerRequestTables(strapi: Core.Strapi): void {
  const models = strapi.get('models');
  models.add({
    uid: REQUEST,
    tableName: REQUEST_TABLE,
    singularName: REQUEST,
    attributes: {
      id: { type: 'increments' },
      reference: needed(),
      state: needed(),
      holds: { type: 'boolean', column: { notNullable: true } },
      waiting: { type: 'boolean', column: { notNullable: true } },
      intervention: needed(),
      session: text(),
      wishes: { type: 'json' },
      uai: text(),
      school: needed(),
      commune: text(),
      level: needed(),
      pupils: { type: 'integer', column: { notNullable: true } },
      adults: { type: 'integer', column: { notNullable: true } },
      person: text(),
      role: text(),
      email: text(),
      phone: text(),
      message: { type: 'text' },
      postKey: text(),
      createdAt: needed(),
      holdUntil: text(),
      confirmedAt: text(),
      changedAt: needed(),
      remindedAt: text(),
      reason: { type: 'text' },
      schoolYear: needed(),
      erasedAt: text(),
    },
    indexes: [
      { name: 'intervention_request_reference_index', columns: ['reference'], type: 'unique' },
      { name: 'intervention_request_post_key_index', columns: ['post_key'], type: 'unique' },
      { name: 'intervention_request_session_index', columns: ['session', 'holds'] },
      { name: 'intervention_request_state_index', columns: ['state'] },
    ],
  });
  models.add({
    uid: NOTE,
    tableName: 'request_note',
    singularName: NOTE,
    attributes: {
      id: { type: 'increments' },
      request: { type: 'integer', column: { notNullable: true } },
      at: needed(),
      who: needed(),
      kind: needed(),
      text: { type: 'text' },
    },
    indexes: [{ name: 'request_note_request_index', columns: ['request'] }],
  });
}
