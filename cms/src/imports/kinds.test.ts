import { expect, test } from 'vitest';
import { words } from './kinds';
import { readCsv } from './read-csv';
import { createWorld } from './world';

const [row] = readCsv('a\n1\n').rows;

test.each(["École de l'Ain - Bourg", 'Ouvert\u00A0: oui', 'Dit « le  Petit »', 'Le 3 mars à 9 h'])(
  'words that came in are the same when they come again: %j',
  (text) => {
    if (!row) throw new Error('There is a row.');
    const parsed = words.parse(text, row, createWorld({}));
    const value = 'value' in parsed ? parsed.value : null;
    expect(words.read(value)).toBe(value);
    expect(words.parse(String(value), row, createWorld({}))).toEqual({ value });
  },
);
