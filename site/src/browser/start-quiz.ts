import { startIsland } from './start-island.ts';

/** Starts the quiz at once: its first question stands at the top of its page. */
export function startQuiz(root: HTMLElement): void {
  void startIsland(async () => {
    const { mountQuiz } = await import('../islands/quiz/mount.tsx');
    mountQuiz(root);
  });
}
