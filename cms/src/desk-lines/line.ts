/** What a line of the home page is. A feature adds its own: a file beside those in `lines/`, and a row in `lines.ts`. */
import type { Core } from '@strapi/strapi';
import type { PublisherStatus } from 'shared/domain/publisher-status';
import type { ContentUid } from '../public-types';
import type { Right } from '../admin-routes/rights';
import type { DeskEntry, Group, LineAction } from './desk-answer';

/** Who asks, and when. */
export interface Question {
  strapi: Core.Strapi;
  now: Date;
  /** The administrator's id. */
  person: number;
  /** Those of the line's types that this person may read; at least one. */
  uids: ContentUid[];
  /** Asked once for all lines; null when the publisher does not say. */
  status: Promise<PublisherStatus | null>;
}

export interface Found {
  count: number;
  /** The most urgent first, at most `SHOWN`. */
  entries: DeskEntry[];
  listLink?: string;
}

export interface DeskLine {
  key: string;
  group: Group;
  /** French. */
  title: string;
  /** The types whose entries it shows: who may read none of them does not see the line. */
  types(strapi: Core.Strapi): ContentUid[];
  /** Who does not have it does not see the line either. */
  right?: Right;
  action?: LineAction;
  find(question: Question): Promise<Found>;
}

/** How many entries a line gives at most of those it counts. */
export const SHOWN = 20;

/** Sorts by urgency, the smallest first, and keeps what is shown. */
export function firstOf<T>(
  found: readonly T[],
  urgency: (item: T) => number,
  entry: (item: T) => DeskEntry,
): Found {
  const sorted = found.toSorted((a, b) => urgency(a) - urgency(b));
  return { count: found.length, entries: sorted.slice(0, SHOWN).map(entry) };
}
