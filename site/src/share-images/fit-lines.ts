/** A title in a few lines, as large as its room allows. Pure. */

interface FittedText {
  lines: string[];
  /** Pixels. */
  size: number;
}

interface Room {
  /** Pixels. */
  width: number;
  /** Sizes to try, the largest first, each with the most lines it has room for. */
  sizes: readonly { size: number; lines: number }[];
}

/** @param measure the width of a text at a size. A text too long for the smallest size ends with an ellipsis. */
export function fitLines(
  text: string,
  { width, sizes }: Room,
  measure: (text: string, size: number) => number,
): FittedText {
  for (const { size, lines: most } of sizes) {
    const lines = breakLines(text, (line) => measure(line, size) <= width);
    if (lines.length <= most && lines.every((line) => measure(line, size) <= width)) return { lines, size };
  }
  const { size, lines: most } = sizes.at(-1) ?? { size: 0, lines: 0 };
  const fits = (line: string) => measure(line, size) <= width;
  const lines = breakLines(text, fits).slice(0, most);
  return { lines: [...lines.slice(0, -1), shortened(lines.at(-1) ?? '', fits)], size };
}

/** As many words a line as fit; a word longer than a line stands alone on one. */
function breakLines(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter((each) => each !== '')) {
    const longer = [lines.at(-1), word].filter((part) => part).join(' ');
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function shortened(line: string, fits: (line: string) => boolean): string {
  let kept = line;
  while (kept !== '' && !fits(`${kept}…`)) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
