/**
 * The orientation quiz: one question at a time, then the jobs with their reasons. Everything stays in this component's and
 * the visit's memory: no address, no storage, no request knows of an answer. The server renders the first question; its buttons wait
 * for the script, its radios do not: what was chosen before then is read from the page.
 */
import { useMemo, useState } from 'react';
import { orientationQuestions, type ChosenSector } from '../../views/orientation-questions.ts';
import { matches, preferences, type OrientationJob, type Question } from '../../views/orientation.ts';
import { useHydrated } from '../use-hydrated.ts';
import { keepQuiz, keptQuiz, type QuizState } from './kept-quiz.ts';
import { QuizQuestion } from './QuizQuestion.tsx';
import { QuizResults } from './QuizResults.tsx';

interface Props {
  jobs: OrientationJob[];
  /** In the editors' order. */
  sectors: ChosenSector[];
}

export function OrientationQuiz({ jobs, sectors }: Props) {
  const questions = useMemo(() => orientationQuestions(sectors), [sectors]);
  const isReady = useHydrated();
  // Not before: the server has rendered the first question, and a choice made meanwhile stands in the page.
  const kept = useMemo(
    () => (isReady ? keptQuiz(history.state, questions) : undefined),
    [isReady, questions],
  );
  return (
    <Quiz
      key={kept ? 'kept' : 'new'}
      jobs={jobs}
      questions={questions}
      isReady={isReady}
      start={kept ?? START}
    />
  );
}

const START: QuizState = { choices: {}, step: 0 };

interface QuizProps {
  jobs: OrientationJob[];
  questions: Question[];
  isReady: boolean;
  start: QuizState;
}

function Quiz({ jobs, questions, isReady, start }: QuizProps) {
  const [{ choices, step }, setQuiz] = useState(start);
  // Whoever listens or uses the keyboard goes on where the page has changed, and never on its first showing.
  const [hasMoved, setMoved] = useState(false);

  const goTo = (next: QuizState) => {
    setMoved(true);
    setQuiz(next);
    keepQuiz(next);
  };
  const question = questions[step];
  const wanted = preferences(questions, choices).length;

  return (
    <div className="quiz">
      <output className="quiz-progress">
        {question ? `Question ${step + 1} sur ${questions.length}` : countLine(jobs.length, wanted)}
      </output>
      {question ? (
        <QuizQuestion
          key={question.id}
          question={question}
          chosen={choices[question.id]}
          isReady={isReady}
          isFirst={step === 0}
          isLast={step === questions.length - 1}
          takesFocus={hasMoved}
          onLeave={(to, answer) => {
            const next = to === 'results' ? questions.length : step + (to === 'next' ? 1 : -1);
            goTo({ step: next, choices: { ...choices, [question.id]: answer } });
          }}
        />
      ) : (
        <QuizResults
          matches={matches(jobs, questions, choices)}
          wanted={wanted}
          takesFocus={hasMoved}
          onBack={() => goTo({ step: questions.length - 1, choices })}
          onRestart={() => goTo(START)}
        />
      )}
    </div>
  );
}

function countLine(jobs: number, wanted: number): string {
  const found = jobs === 1 ? '1 métier' : `${jobs} métiers`;
  if (wanted === 0) return `${found}, sans préférence de votre part`;
  return `${found}, du plus proche au moins proche de ${wanted === 1 ? 'votre préférence' : `vos ${wanted} préférences`}`;
}
