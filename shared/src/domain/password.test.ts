import { expect, test } from 'vitest';
import { isAcceptablePassword } from './password.ts';

test('a password has eight characters, a small letter, a capital and a digit', () => {
  expect(isAcceptablePassword('Exemple-1')).toBe(true);
  for (const weak of ['Court-1', 'exemple-1', 'EXEMPLE-1', 'Exemple-x', ''])
    expect(isAcceptablePassword(weak)).toBe(false);
});
