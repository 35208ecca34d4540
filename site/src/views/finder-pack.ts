/** The finder's data on their way to browsers, in a file of the release. What entries share is named once and numbered. */
import type {
  FinderCommune,
  FinderData,
  FinderDate,
  FinderIntervention,
  FinderPeriod,
  FinderSchool,
} from './finder.ts';
import type { Point } from './geo.ts';

type PackedPoint = readonly [latitude: number, longitude: number] | 0;
type PackedFlag = 0 | 1;
/** Not at all, for places, or for the waiting list. */
type PackedAsking = 0 | 1 | 2;

interface Packed {
  /** Title, slug, document id, format, levels, place, whether it is remote, jobs, sectors, whether it is an example. */
  i: (readonly [string, string, string, string, string, string, PackedFlag, string, string, PackedFlag])[];
  /** Name, slug, point. */
  c: (readonly [string, string, PackedPoint])[];
  /** Words that dates share: places, levels, states. */
  w: string[];
  /**
   * Document id, number of the intervention, minutes since the beginning of the date before, length in minutes, numbers of
   * commune (-1: none), place, levels and state, and how a school can ask for it.
   */
  d: (readonly [string, number, number, number, number, number, number, number, PackedAsking])[];
  /** Label, first day, last day, whether it is confirmed. */
  p: (readonly [string, string, string, PackedFlag])[];
  l: (readonly [string, string])[];
}

/** UAI, name, commune, point, whether it is the school's own. */
type PackedSchool = readonly [string, string, string, PackedPoint, PackedFlag];

/** Stands in no value of a filter. */
const ITEM = ',';
const MINUTE = 60_000;

export interface WholeFinder {
  data: FinderData;
  schools: readonly FinderSchool[];
}

/** The text of the file. */
export function packFinder({ data, schools }: WholeFinder): string {
  const rows = schools.map(({ uai, name, commune, point, isExact }): PackedSchool => [
    uai,
    name,
    commune,
    packPoint(point),
    flag(isExact),
  ]);
  return JSON.stringify({ ...packed(data), s: rows });
}

/** @param file what `packFinder` gave, parsed. */
export function unpackFinder(file: unknown): WholeFinder {
  const whole = file as Packed & { s: PackedSchool[] };
  const schools = whole.s.map(([uai, name, commune, point, isExact]) => ({
    uai,
    name,
    commune,
    point: unpackPoint(point),
    isExact: isExact === 1,
  }));
  return { data: unpacked(whole), schools };
}

function packed({ interventions, dates, periods, labels }: FinderData): Packed {
  const communes = [...new Set(dates.flatMap(({ commune }) => commune ?? []))];
  const words = [...new Set(dates.flatMap(wordsOf))];
  let last = 0;
  const row = (date: FinderDate): Packed['d'][number] => {
    const start = Date.parse(date.start) / MINUTE;
    const since = start - last;
    last = start;
    const [place, levels, state] = wordsOf(date).map((each) => words.indexOf(each)) as [
      number,
      number,
      number,
    ];
    const commune = date.commune ? communes.indexOf(date.commune) : -1;
    const length = Date.parse(date.end) / MINUTE - start;
    const intervention = interventions.indexOf(date.intervention);
    const asking = date.hasWaitingList ? 2 : flag(date.isFree);
    return [date.documentId, intervention, since, length, commune, place, levels, state, asking];
  };
  return {
    i: interventions.map(packIntervention),
    c: communes.map(({ name, slug, point }) => [name, slug, packPoint(point)]),
    w: words,
    d: dates.map(row),
    p: periods.map(({ label, start, end, confirmed }) => [label, start, end, flag(confirmed)]),
    l: [...labels],
  };
}

function packIntervention(each: FinderIntervention): Packed['i'][number] {
  const { title, slug, documentId, format, levels, place, isRemote, jobs, sectors, example } = each;
  const [inLevels, inJobs, inSectors] = [levels, jobs, sectors].map((list) => list.join(ITEM)) as [
    string,
    string,
    string,
  ];
  return [title, slug, documentId, format, inLevels, place, flag(isRemote), inJobs, inSectors, flag(example)];
}

function unpacked({ i, c, w, d, p, l }: Packed): FinderData {
  const interventions = i.map(unpackIntervention);
  const communes = c.map(([name, slug, point]): FinderCommune => ({ name, slug, point: unpackPoint(point) }));
  let last = 0;
  const dateOf = ([documentId, at, since, length, commune, ...rest]: Packed['d'][number]): FinderDate[] => {
    last += since;
    const intervention = interventions[at];
    const [place, levels, state, asking] = rest;
    const word = (number: number) => w[number] ?? '';
    return intervention
      ? [
          {
            documentId,
            intervention,
            start: new Date(last * MINUTE).toISOString(),
            end: new Date((last + length) * MINUTE).toISOString(),
            commune: communes[commune] ?? null,
            place: word(place),
            levels: listOf(word(levels)),
            state: word(state),
            isFree: asking === 1,
            hasWaitingList: asking === 2,
          },
        ]
      : [];
  };
  return {
    interventions,
    dates: d.flatMap(dateOf),
    periods: p.map(([label, start, end, confirmed]): FinderPeriod => ({
      label,
      start,
      end,
      confirmed: confirmed === 1,
    })),
    labels: new Map(l),
    total: d.length,
  };
}

function unpackIntervention(row: Packed['i'][number]): FinderIntervention {
  const [title, slug, documentId, format, levels, place, isRemote, jobs, sectors, example] = row;
  return {
    documentId,
    title,
    slug,
    format,
    levels: listOf(levels),
    place,
    isRemote: isRemote === 1,
    jobs: listOf(jobs),
    sectors: listOf(sectors),
    example: example === 1,
  };
}

function wordsOf({ place, levels, state }: FinderDate): string[] {
  return [place, levels.join(ITEM), state];
}

function listOf(text: string): string[] {
  return text === '' ? [] : text.split(ITEM);
}

function packPoint(point: Point | null): PackedPoint {
  return point ? [point.latitude, point.longitude] : 0;
}

function unpackPoint(point: PackedPoint): Point | null {
  return point === 0 ? null : { latitude: point[0], longitude: point[1] };
}

function flag(is: boolean): PackedFlag {
  return is ? 1 : 0;
}
