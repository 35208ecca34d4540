/**
 * A page's address as a QR code: what a phone reads from paper. Drawn with the pages, so that it needs neither a script
 * nor a picture of its own.
 */
import { remembered } from 'shared/domain/remembered';
import { encode } from 'uqr';

export interface QrDrawing {
  /** Modules on a side, without the quiet margin. */
  size: number;
  /**
   * The `d` of one thread, to be stroked with the width of a module: along the first row (y = 0), a step down the margin,
   * back along the second row, and so on.
   */
  thread: string;
  /** The thread's `stroke-dasharray`: dark and light lengths in turn. As short numbers as can be: pages carry them. */
  dashes: string;
}

/** Some 3 KB each. To choose the best of its eight patterns takes a code as long as half of its page. */
const MOST_KEPT = 6000;

const codeOf = remembered(MOST_KEPT, encoded);

/**
 * The smallest code that holds the address, with as much error correction as fits in it. The address is taken letter by
 * letter as it is: paths mean upper and lower case.
 */
export function qrDrawing(address: string): QrDrawing {
  const { size, dashes } = codeOf(address);
  const there = Array.from({ length: size }, (_, y) => (y % 2 === 0 ? `H${size}` : 'H0'));
  return { size, thread: `M0 0${there.join('v1')}`, dashes };
}

function encoded(address: string): Omit<QrDrawing, 'thread'> {
  const { size, data } = encode(address, { ecc: 'L', boostEcc: true, border: 0 });
  const rows = data.map((row, y) => (y % 2 === 0 ? row : row.toReversed()));
  return { size, dashes: runs(rows.flatMap((row) => [...row, false])) };
}

/** Lengths of dark and light in turn; the first module of a code is dark, being the corner of a finder. */
function runs(modules: readonly boolean[]): string {
  const lengths: number[] = [];
  for (const [place, isDark] of modules.entries()) {
    const isSame = place > 0 && modules[place - 1] === isDark;
    if (isSame) lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
    else lengths.push(1);
  }
  return lengths.join(' ');
}
