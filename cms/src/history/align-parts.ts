/** Which part of a list became which: those that are alike, those that moved, those that were reworked. Pure. */
import { gaps } from './compare-texts';
import { listed, type Content } from './field';

export interface PartChange {
  /** Missing when the part is new. */
  from?: Content;
  /** Missing when the part is gone. */
  to?: Content;
  /** From 1, where it is now; of a part that is gone, where it was. */
  place: number;
  /** Where it was, when it only moved. */
  former?: number;
}

interface Placed {
  part: Content;
  json: string;
  place: number;
}

/** In the order of today's list; parts that stayed as and where they were are left out. */
export function alignParts(before: unknown, after: unknown): PartChange[] {
  const found = gaps(placed(before), placed(after), (a, b) => a.json === b.json);
  const removed = found.flatMap((gap) => gap.removed);
  const added = found.flatMap((gap) => gap.added);
  const moves = pairUp(removed, added, (a, b) => a.json === b.json);
  const taken = new Set(moves.flat());
  const rest = found.map((gap) => ({
    removed: gap.removed.filter((each) => !taken.has(each)),
    added: gap.added.filter((each) => !taken.has(each)),
  }));
  return [...moves.map(moved), ...rest.flatMap(reworked)].toSorted((a, b) => a.place - b.place);
}

function placed(value: unknown): Placed[] {
  return listed<Content>(value).map((part, index) => ({
    part,
    json: JSON.stringify(part),
    place: index + 1,
  }));
}

/** Within one gap: first those with the same beginning, then those of the same kind in their order. */
function reworked({ removed, added }: { removed: Placed[]; added: Placed[] }): PartChange[] {
  const alike = pairUp(removed, added, (a, b) => isSameKind(a, b) && beginning(a) === beginning(b));
  const left = (all: Placed[]) => all.filter((each) => !alike.flat().includes(each));
  const inOrder = pairUp(left(removed), left(added), isSameKind);
  const pairs = [...alike, ...inOrder];
  const isAlone = (each: Placed) => !pairs.flat().includes(each);
  return [
    ...pairs.map(([from, to]) => ({ from: from.part, to: to.part, place: to.place })),
    ...removed.filter(isAlone).map(({ part, place }) => ({ from: part, place })),
    ...added.filter(isAlone).map(({ part, place }) => ({ to: part, place })),
  ];
}

function moved([from, to]: [Placed, Placed]): PartChange {
  return { from: from.part, to: to.part, place: to.place, former: from.place };
}

/** Each element once. */
function pairUp(from: Placed[], to: Placed[], belong: (a: Placed, b: Placed) => boolean): [Placed, Placed][] {
  const free = new Set(to);
  return from.flatMap((one): [Placed, Placed][] => {
    const other = [...free].find((each) => belong(one, each));
    if (!other) return [];
    free.delete(other);
    return [[one, other]];
  });
}

function isSameKind(a: Placed, b: Placed): boolean {
  return a.part['__component'] === b.part['__component'];
}

/** The first words of a part, mostly its title. */
function beginning({ part }: Placed): string {
  const words = Object.entries(part).find(
    ([name, value]) => name !== '__component' && typeof value === 'string',
  );
  return String(words?.[1] ?? '');
}
