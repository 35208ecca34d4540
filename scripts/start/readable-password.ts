import { randomInt } from 'node:crypto';

const CONSONANTS = 'bdfgjklmnprstvz';
const VOWELS = 'aeiou';

/** Easy to read aloud and to copy; about 70 bits; has the capital and the digit that the CMS asks for. */
export function readablePassword(): string {
  const [first = '', ...others] = [word(), word(), word()];
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others, String(randomInt(1000, 10_000))].join(
    '-',
  );
}

function word(): string {
  return syllable() + syllable() + syllable();
}

function syllable(): string {
  return CONSONANTS.charAt(randomInt(CONSONANTS.length)) + VOWELS.charAt(randomInt(VOWELS.length));
}
