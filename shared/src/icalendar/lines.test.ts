import { expect, it } from 'vitest';
import { escapeText, line, quoteParameter } from './lines.ts';

/** What a reader of the file puts together again. */
const unfold = (text: string) => text.replaceAll('\r\n ', '');
const octets = (text: string) => Buffer.byteLength(text);

it.each([
  ['plain letters', 'a'.repeat(400)],
  ['letters of two octets', 'é'.repeat(200)],
  ['letters of one octet before those of two', `a${'é'.repeat(200)}`],
  ['narrow spaces and quotes of three', '«\u202Fl’été\u202F» '.repeat(30)],
  ['pictures of four', '🎪🎠'.repeat(60)],
])('folds %s at 75 octets and cuts no character', (_, words) => {
  const written = line('SUMMARY', words);
  const lines = written.split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines.length).toBeGreaterThan(1);
  for (const one of lines) expect(octets(one)).toBeLessThanOrEqual(75);
  // The last line aside, none has room for another character.
  for (const one of lines.slice(0, -1)) expect(octets(one)).toBeGreaterThan(71);
  expect(Buffer.from(written).toString()).toBe(written);
  expect(unfold(written)).toBe(`SUMMARY:${words}\r\n`);
});

it('leaves a line of 75 octets whole', () => {
  expect(line('SUMMARY', 'a'.repeat(67))).toBe(`SUMMARY:${'a'.repeat(67)}\r\n`);
  expect(line('SUMMARY', 'a'.repeat(68))).toBe(`SUMMARY:${'a'.repeat(67)}\r\n a\r\n`);
});

it('escapes what would end a text, and nothing else', () => {
  expect(escapeText('Chez\\vous; à 14 h, puis\nà 16 h\r\n: « "oui" »')).toBe(
    'Chez\\\\vous\\; à 14 h\\, puis\\nà 16 h\\n: « "oui" »',
  );
});

it('leaves out signs that no calendar shows', () => {
  expect(escapeText('a\u0000b\u0007c\u0085d\te\uD83Cf\uFFFD')).toBe('abcd\tef');
});

it('quotes a parameter, whatever the words', () => {
  expect(quoteParameter('Le "Pôle" : aînés;\nenfance')).toBe('"Le ’Pôle’ : aînés; enfance"');
});
