import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inlineScript } from './inline-script.ts';

test('leaves out comments and indentation, and keeps what the script does', () => {
  const script = inlineScript(`
/** What it is. */
{
  // Why.
  const words = 'a // b /* c */';
  const list = [
    1,
    2,
  ];

  result = words + list.join('');
}
`);
  expect(script).toBe(
    "{const words = 'a // b /* c */';const list = [\n1,\n2,\n];result = words + list.join('');}",
  );
});

test.each(['page-script.ts', 'start-tool.ts'])('%s is plain JavaScript of at most 1 KB', (file) => {
  const script = inlineScript(readFileSync(join(import.meta.dirname, file), 'utf8'));
  expect(new TextEncoder().encode(script).length).toBeLessThanOrEqual(1000);
  expect(() => new Function(script)).not.toThrow();
  expect(script).not.toMatch(/<\/script|<!--|\/\//);
});
