/** Lists of entries, files and choices: what came, what left, and whether the rest changed its order. Pure. */
import type { Line } from './compare-texts';
import { listed, type Field } from './field';
import { keyOf, nameOf } from './words';

/** An entry or a file that only goes by another name now is the same. */
export function compareLists(field: Field, before: unknown, after: unknown): Line[] {
  const former = byKey(field, before);
  const present = byKey(field, after);
  const gone = [...former].filter(([key]) => !present.has(key));
  const come = [...present].filter(([key]) => !former.has(key));
  return [
    ...gone.map(([, name]) => line('removed', name)),
    ...come.map(([, name]) => line('added', name)),
    ...(isReordered(former, present) ? [reordered(present)] : []),
  ];
}

function byKey(field: Field, value: unknown): Map<string, string> {
  return new Map(listed(value).map((each) => [keyOf(field, each), nameOf(field, each)]));
}

function isReordered(former: Map<string, string>, present: Map<string, string>): boolean {
  const common = [...former.keys()].filter((key) => present.has(key));
  return common.join('\n') !== [...present.keys()].filter((key) => former.has(key)).join('\n');
}

function reordered(present: Map<string, string>): Line {
  const text = `Nouvel ordre\u202F: ${[...present.values()].join(', ')}.`;
  return { mark: 'note', pieces: [{ mark: 'kept', text }] };
}

function line(mark: 'added' | 'removed', text: string): Line {
  return { mark, pieces: [{ mark, text }] };
}
