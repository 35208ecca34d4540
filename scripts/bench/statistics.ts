/** What a row of measured figures says. */

/** The value in the middle; between two, their mean. @throws when there is none. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const middle = (sorted.length - 1) / 2;
  return (at(sorted, Math.floor(middle)) + at(sorted, Math.ceil(middle))) / 2;
}

/** The least value that at least 95 of 100 do not pass. @throws when there is none. */
export function p95(values: readonly number[]): number {
  const sorted = ascending(values);
  return at(sorted, Math.ceil(sorted.length * 0.95) - 1);
}

function ascending(values: readonly number[]): number[] {
  if (values.length === 0) throw new Error('Nothing was measured.');
  return values.toSorted((a, b) => a - b);
}

function at(values: readonly number[], index: number): number {
  return values[index] as number;
}
