import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchCms } from './watch-cms.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Question {
  after: number;
  wait: number;
}

/** Watches for some milliseconds of a clock of its own. @param answer what the CMS says; never, when it holds on. */
async function watchFor(ms: number, answer: (question: Question, count: number) => Promise<number>) {
  const stop = new AbortController();
  const questions: Question[] = [];
  const heard: number[] = [];
  const older: number[] = [];
  const reach: unknown[] = [];
  const watching = watchCms(
    {
      askRevision: (after, wait) => {
        questions.push({ after, wait });
        return answer({ after, wait }, questions.length);
      },
      known: () => heard.at(-1) ?? 0,
      onRevision: (revision) => heard.push(revision),
      onOlder: (revision) => older.push(revision),
      onReach: (error) => reach.push(error instanceof Error ? error.message : error),
      sleep: (pause, signal) =>
        new Promise((resolve) => {
          setTimeout(resolve, pause);
          signal.addEventListener('abort', resolve);
        }),
    },
    stop.signal,
  );
  await vi.advanceTimersByTimeAsync(ms);
  stop.abort();
  return { questions, heard, older, reach, watching };
}

const never = (): Promise<number> => new Promise(() => undefined);
const held = ({ wait }: Question): boolean => wait > 0;

describe('watching the CMS', () => {
  it('hears of a revision by the question that is held, then asks for the next', async () => {
    const { heard, questions } = await watchFor(500, (_, count) =>
      count <= 2 ? Promise.resolve(count) : never(),
    );
    expect(heard).toEqual([1, 2]);
    expect(questions).toEqual([
      { after: 0, wait: 20 },
      { after: 1, wait: 20 },
      { after: 2, wait: 20 },
    ]);
  });

  it('asks each second besides, so that nothing is lost when the held question is', async () => {
    const { heard, questions } = await watchFor(3500, (question) =>
      held(question) ? never() : Promise.resolve(7),
    );
    expect(heard).toEqual([7]);
    expect(questions.filter((question) => !held(question)).map(({ after }) => after)).toEqual([0, 7, 7]);
  });

  it('asks a CMS that holds no question, and one that answers nonsense, no more than twice a second', async () => {
    const same = await watchFor(10_000, () => Promise.resolve(0));
    expect(same.questions.length).toBeLessThanOrEqual(21);
    const off = await watchFor(10_000, () => Promise.reject(new Error('off')));
    expect(off.questions.length).toBeLessThanOrEqual(21);
  });

  it('hears of a revision below what was known when it asked, and of none that was only overtaken', async () => {
    const restored = await watchFor(3500, (question, count) =>
      held(question) && count > 1 ? never() : Promise.resolve(count === 1 ? 7 : 5),
    );
    expect([restored.heard, restored.older]).toEqual([[7], [5, 5, 5]]);
    const { promise, resolve } = Promise.withResolvers<number>();
    const overtaken = watchFor(3500, (question, count) => {
      if (count === 3) resolve(0);
      if (!held(question)) return Promise.resolve(7);
      return count === 1 ? promise : never();
    });
    expect((await overtaken).older).toEqual([]);
  });

  it('tells once that the CMS does not answer, and once that it answers again', async () => {
    const { reach, heard } = await watchFor(5000, (_, count) =>
      count <= 4 ? Promise.reject(new Error('off')) : Promise.resolve(3),
    );
    expect([reach, heard]).toEqual([['off', undefined], [3]]);
  });

  it('ends when it is told to', async () => {
    const { watching } = await watchFor(1500, () => Promise.resolve(1));
    await expect(watching).resolves.toBeUndefined();
  });
});
