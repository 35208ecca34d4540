import { styleText } from 'node:util';
import { expect, it } from 'vitest';
import { columns } from './columns.ts';

it('gives each column the width of its widest cell, numbers to the right', () => {
  const rows = [
    ['first', 5, 'live'],
    ['a longer one', 12_345, ''],
  ];
  expect(columns(['Name', 'Pages', ''], rows)).toBe(
    ['  Name           Pages', '  first              5   live', '  a longer one   12345'].join('\n'),
  );
});

it('does not count what a terminal does not show', () => {
  const green = styleText('green', 'live', { validateStream: false });
  expect(columns(['State', 'Pages'], [[green, 5]])).toBe(`  State   Pages\n  ${green}        5`);
});
