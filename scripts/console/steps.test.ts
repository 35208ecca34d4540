import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createSteps, seconds } from './steps.ts';

function recorder(isTTY: boolean) {
  const written: string[] = [];
  let clock = 0;
  const steps = createSteps(
    { write: (text) => written.push(text), isTTY, columns: 30 },
    () => (clock += 1500),
  );
  return { steps, text: () => stripVTControlCharacters(written.join('')), written };
}

describe('createSteps', () => {
  it('writes a beginning, each part once and an end where nobody watches', async () => {
    const { steps, text } = recorder(false);
    const result = await steps('Start', async (step) => {
      step.note('events 1/2');
      step.note('events 2/2');
      step.note('pages 1/9');
      return 'ready';
    });
    expect(result).toBe('ready');
    expect(text()).toBe('… Start\n    events\n    pages\n✔ Start (1.5 s)\n');
  });

  it('keeps one line on a terminal, no wider than it', async () => {
    const { steps, text, written } = recorder(true);
    await steps('Start', async (step) => step.note('a very long detail that would wrap'));
    expect(text().match(/\n/g)).toHaveLength(1);
    for (const piece of written) expect(stripVTControlCharacters(piece).trim().length).toBeLessThan(30);
  });

  it('shows what runs at the same time on the same line', async () => {
    const { steps, written } = recorder(true);
    await Promise.all([steps('a', async () => undefined), steps('b', async () => undefined)]);
    expect(written.map((piece) => stripVTControlCharacters(piece).trim())).toContainEqual(
      expect.stringMatching(/^… a · .+, b · /),
    );
  });

  it('marks work that failed and hands on its error', async () => {
    const { steps, text } = recorder(false);
    await expect(steps('Start', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(text()).toContain('✖ Start');
  });

  it('marks a result that is a failure, with its detail', async () => {
    const { steps, text } = recorder(false);
    await steps(
      'Tests',
      async () => 3,
      (failed) => ({ failed: failed > 0, detail: `${failed} failed` }),
    );
    expect(text()).toContain('✖ Tests (1.5 s) 3 failed');
  });
});

it('gives short times in tenths and long ones in whole seconds', () => {
  expect([seconds(1234), seconds(61_400)]).toEqual(['1.2 s', '61 s']);
});
