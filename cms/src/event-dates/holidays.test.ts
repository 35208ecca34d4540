import { expect, test } from 'vitest';
import { concernsAin } from './holidays.ts';

test.each(['A', 'Zone A', 'zones A, B et C', null, '', ' '])('« %s » concerns the Ain', (zone) =>
  expect(concernsAin(zone)).toBe(true),
);

test.each(['B', 'Zone C', 'Zones B et C', 'Alsace'])('« %s » does not', (zone) =>
  expect(concernsAin(zone)).toBe(false),
);
