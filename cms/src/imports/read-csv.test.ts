import { describe, expect, test } from 'vitest';
import { decodeFile } from './decode-file';
import { guard, unguard } from './guard-cell';
import { readCsv } from './read-csv';
import { writeCsv } from './write-csv';

function read(text: string) {
  const { rows, ...rest } = readCsv(text);
  return { ...rest, rows: rows.map((row) => ({ line: row.line, nom: row.get('Nom'), rue: row.get('Rue') })) };
}

describe('a table', () => {
  test.each([
    ['semicolons', 'Nom;Rue\nBrou;1, quai Groboz\n'],
    ['commas', 'Nom,Rue\nBrou,"1, quai Groboz"\n'],
    ['tabs', 'Nom\tRue\nBrou\t1, quai Groboz\n'],
    ['a mark at its beginning and the line ends of Windows', '\uFEFFNom;Rue\r\nBrou;1, quai Groboz\r\n'],
    ['empty lines', 'Nom;Rue\n;\nBrou;1, quai Groboz\n\n'],
  ])('is read with %s', (_, text) => {
    expect(read(text).rows).toMatchObject([{ nom: 'Brou', rue: '1, quai Groboz' }]);
  });

  test('is read by its headers, whatever their capitals, accents and signs', () => {
    const [row] = readCsv('Code_Départ,NOM\n001,Brou\n').rows;
    expect([row?.get('code depart'), row?.has('nom', 'name'), row?.has('rue')]).toEqual(['001', true, false]);
  });

  test('knows each row’s line, also after cells with line breaks and empty lines', () => {
    const rows = read('Nom;Rue\n"Brou\nsuite";a\n\nBugey;b\n;\nAin;c\n').rows;
    expect(rows.map(({ nom, line }) => [nom, line])).toEqual([
      ['Brou\nsuite', 2],
      ['Bugey', 5],
      ['Ain', 7],
    ]);
  });

  test('names a line with more cells than columns, and reads the others', () => {
    const { rows, faults } = read('Nom,Rue\nBrou,1, quai Groboz\nBugey,b\n');
    expect(rows).toEqual([{ line: 3, nom: 'Bugey', rue: 'b' }]);
    expect(faults).toMatchObject([{ line: 2, value: 'quai Groboz'.padStart(12) }]);
  });

  test.each([
    ['with two columns of one name', 'Nom;nom\na;b\n', 'Deux colonnes s’appellent'],
    ['with a quotation mark that never closes', 'Nom;Rue\n"Brou;b\nBugey;c\n', 'guillemet'],
    ['without a line under its headers', 'Nom;Rue\n', 'pas de lignes'],
  ])('%s is refused', (_, text, message) => {
    expect(() => readCsv(text)).toThrow(message);
  });
});

describe('the bytes of a file', () => {
  test('that an older spreadsheet wrote are read as such, and that is said', () => {
    const { text, remarks } = decodeFile(new Uint8Array([0x43, 0xf4, 0x74, 0xe9, 0x80]));
    expect(text).toBe('Côté€');
    expect(remarks).toHaveLength(1);
  });

  test.each([
    ['of a workbook', new Uint8Array([0x50, 0x4b, 3, 4]), 'classeur'],
    ['of an image', new Uint8Array([1, 0, 0, 1]), 'pas un texte'],
    ['that are none', new Uint8Array(), 'vide'],
    ['beyond 10 Mo', new Uint8Array(10 * 1024 * 1024 + 1), '10 Mo'],
  ])('%s are refused', (_, bytes, message) => {
    expect(() => decodeFile(bytes)).toThrow(message);
  });
});

test.each(['=1+1', '+33 4 74', '-5.2', '@nom', "'=1", "''-2", 'plain', "l'Ain", 'a;b', '"b"', 'c\nd'])(
  'what is written comes back: %j',
  (text) => {
    expect(unguard(guard(text))).toBe(text);
    expect(read(writeCsv([['Nom', 'Rue'], [text, '1']])).rows[0]?.nom).toBe(text); // prettier-ignore
  },
);

test('no cell that is written begins like a formula', () => {
  expect(writeCsv([['=a', '+b', '-c', '@d', '\te']])).toBe("\uFEFF'=a;'+b;'-c;'@d;\"'\te\"\r\n");
});
