/** A letter as plain text, in lines of 78 signs at most (RFC 5322), addresses aside: those break nowhere. Pure. */
import type { Letter, Part } from './letter';

const LONGEST = 78;

export function asText({ greeting, parts, signature }: Letter): string {
  const blocks = [
    greeting,
    ...parts.map(partText),
    ['-- ', ...signature.map((line) => wrap(line))].join('\n'),
  ];
  return `${blocks.map((block, index) => (index === 0 ? wrap(block) : block)).join('\n\n')}\n`;
}

function partText(part: Part): string {
  switch (part.kind) {
    case 'sentence':
      return wrap(part.words);
    case 'action':
      return `${wrap(`${part.label}\u202F:`)}\n${part.url}`;
    case 'facts':
      return part.facts.map(([label, value]) => wrap(`${label}\u202F: ${value}`, '  ')).join('\n');
  }
}

/** Broken at plain spaces only. @param indent before all lines but the first. */
function wrap(words: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > LONGEST) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}
