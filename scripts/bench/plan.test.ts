import { expect, it } from 'vitest';
import { readPlan } from './plan.ts';

it('takes each size once, the least first, so that small sites are not measured in the wake of large ones', () => {
  expect(readPlan({ entries: '4000,300,300', edits: '12' })).toEqual({ sizes: [300, 4000], edits: 12 });
});

it('says which option cannot be used, and what it may be', () => {
  expect(readPlan({ entries: '300,many', edits: '12' })).toBe(
    '--entries is "300,many": give it numbers from 150, separated by commas.',
  );
  expect(readPlan({ entries: '149', edits: '12' })).toContain('--entries is "149"');
  expect(readPlan({ entries: '300', edits: '0' })).toBe('--edits is "0": give it a number from 1.');
});
