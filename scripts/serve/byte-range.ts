/** The part of a file that a request asks for, as a video player does. */
export interface ByteRange {
  start: number;
  /** The last byte's place. */
  end: number;
}

const RANGE = /^bytes=(\d*)-(\d*)$/;

/**
 * @param header `Range`, of one part.
 * @returns undefined when the whole file is to be sent, as a server may always do; `none` when it has no such part.
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'none' | undefined {
  const [, first = '', last = ''] = RANGE.exec(header ?? '') ?? [];
  if (first === '') return last === '' ? undefined : within(size - Number(last), size - 1, size);
  if (last !== '' && Number(last) < Number(first)) return undefined;
  return within(Number(first), last === '' ? size - 1 : Number(last), size);
}

function within(first: number, last: number, size: number): ByteRange | 'none' {
  const [start, end] = [Math.max(0, first), Math.min(last, size - 1)];
  return start <= end ? { start, end } : 'none';
}
