/** Brings the quiz to life over what the server has rendered of it. */
import { hydrateRoot } from 'react-dom/client';
import { unpackJobs } from '../../views/orientation-pack.ts';
import type { ChosenSector } from '../../views/orientation-questions.ts';
import { OrientationQuiz } from './OrientationQuiz.tsx';

/** @param root carries the jobs and the sectors, as `Quiz.astro` writes them. */
export function mountQuiz(root: HTMLElement): void {
  const { jobs = '', sectors = '[]' } = root.dataset;
  hydrateRoot(
    root,
    <OrientationQuiz jobs={unpackJobs(jobs)} sectors={JSON.parse(sectors) as ChosenSector[]} />,
  );
}
