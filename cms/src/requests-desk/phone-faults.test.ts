import { readValues, requestFaults } from 'shared/domain/intervention-request';
import { expect, test } from 'vitest';
import { phoneFaults } from './phone-faults.ts';

test('what staff left out is said to staff, about each field that the form asks for', () => {
  const empty = readValues({});
  const faults = phoneFaults(empty);
  expect(Object.keys(faults)).toEqual(Object.keys(requestFaults(empty)));
  expect(Object.values(faults).join(' ')).not.toMatch(/\b(?:votre|vos|vous)\b/i);
});

test('what staff mistyped is said as the form says it', () => {
  const values = readValues({ email: 'camille', pupils: 'trente' });
  const { email, pupils } = requestFaults(values);
  expect(phoneFaults(values)).toMatchObject({ email, pupils });
});
