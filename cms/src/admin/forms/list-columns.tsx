/** Cells and filters of a list, in words: Strapi shows codes, dates at full length, and of several only how many there are. */
import { Typography } from '@strapi/design-system';
import { datesInBrief, dayInBrief, type Span } from './dates-in-brief.ts';
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

/** The first column stays Strapi's own: it is the link to the entry. */
function showColumn(header: Header, index: number): Header {
  const words = index > 0 ? wordsOf(header) : undefined;
  if (!words) return header;
  return {
    ...header,
    cellFormatter: (row) => <Typography textColor="neutral800">{words(row[header.name]) ?? '-'}</Typography>,
  };
}

function wordsOf({ attribute }: Header): ((value: unknown) => string | undefined) | undefined {
  const terms = attribute?.enum && termsOf(attribute.enum);
  if (terms) return (value) => terms.find((term) => term.value === value)?.label;
  if (['date', 'datetime'].includes(attribute?.type ?? '')) return dayInBrief;
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
