/**
 * Where someone stands in the quiz, in the browser's own memory of this visit (`history.state`): going back from a job finds
 * the answers again. It is in no address, no storage and no request, and goes with the tab.
 */
import type { Choices, Question } from '../../views/orientation.ts';

export interface QuizState {
  choices: Choices;
  /** The number of the question shown, from 0; as many as there are questions: the results. */
  step: number;
}

/** What this step of the browser's history holds beside the quiz stays. */
export function keepQuiz(quiz: QuizState): void {
  history.replaceState({ ...(history.state as object | null), quiz }, '');
}

/**
 * @param state `history.state`, which an earlier release of the page may have written.
 * @returns undefined when it holds no quiz; answers and questions that are no more are left out.
 */
export function keptQuiz(state: unknown, questions: readonly Question[]): QuizState | undefined {
  const { quiz } = (state ?? {}) as { quiz?: Partial<QuizState> };
  if (typeof quiz?.step !== 'number' || !quiz.choices) return undefined;
  const { choices } = quiz;
  const known = questions.flatMap(({ id, answers }) => {
    const answer = answers.find((each) => each.id === choices[id]);
    return answer ? [[id, answer.id]] : [];
  });
  const step = Math.min(Math.max(Math.trunc(quiz.step), 0), questions.length);
  return { choices: Object.fromEntries(known) as Choices, step };
}
