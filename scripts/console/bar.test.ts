import { expect, it } from 'vitest';
import { withBar } from './bar.ts';

it.each([
  ['rendering 0/300', 'rendering 0/300 ░░░░░░░░░░░░'],
  ['rendering 120/300', 'rendering 120/300 ████░░░░░░░░'],
  ['rendering 300/300', 'rendering 300/300 ████████████'],
  ['rendering 301/300', 'rendering 301/300 ████████████'],
  ['rendering', 'rendering'],
  ['rendering 0/0', 'rendering 0/0'],
])('%s is shown as %s', (text, shown) => {
  expect(withBar(text)).toBe(shown);
});
