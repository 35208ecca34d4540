/** Cells and filters of a list, in words: Strapi shows codes, and of several dates only how many there are. */
import { Typography } from '@strapi/design-system';
import { datesInBrief, type Span } from './dates-in-brief.ts';
import { termsOf, type Term } from './terms.ts';

type Row = Record<string, unknown>;

interface Header {
  name: string;
  attribute?: { type: string; enum?: string[]; component?: string };
  cellFormatter?: (row: Row) => unknown;
}

export interface ListToShow {
  displayedHeaders: Header[];
  layout: unknown;
}

export function showColumns({ displayedHeaders, layout }: ListToShow): ListToShow {
  return { displayedHeaders: displayedHeaders.map(showColumn), layout };
}

function showColumn(header: Header): Header {
  const words = wordsOf(header);
  if (!words) return header;
  return {
    ...header,
    cellFormatter: (row) => <Typography textColor="neutral800">{words(row[header.name]) ?? '-'}</Typography>,
  };
}

function wordsOf({ attribute }: Header): ((value: unknown) => string | undefined) | undefined {
  const terms = attribute?.enum && termsOf(attribute.enum);
  if (terms) return (value) => terms.find((term) => term.value === value)?.label;
  if (attribute?.component !== 'common.date-time-range') return undefined;
  return (value) => datesInBrief(Array.isArray(value) ? (value as Span[]) : [], new Date());
}

interface Filter {
  name: string;
  label: unknown;
  options?: Term[];
}

export interface FiltersToShow {
  displayedFilters: Filter[];
  layout: unknown;
}

export function showFilters({ displayedFilters, layout }: FiltersToShow): FiltersToShow {
  return { displayedFilters: displayedFilters.map(showFilter), layout };
}

function showFilter(filter: Filter): Filter {
  const terms = filter.options && termsOf(filter.options.map(({ value }) => value));
  if (filter.name === 'documentId') return { ...filter, label: 'Identifiant' };
  return terms ? { ...filter, options: terms } : filter;
}
