/**
 * The orientation quiz: one question at a time, then the jobs with their reasons. Everything stays in this component's
 * memory: no address, no storage, no request knows of an answer. The server renders the first question; its buttons wait
 * for the script, its radios do not: what was chosen before then is read from the page.
 */
import { useMemo, useState } from 'react';
import { unpackJobs } from '../views/orientation-pack.ts';
import { orientationQuestions, type ChosenSector } from '../views/orientation-questions.ts';
import { matches, preferences, type Choices } from '../views/orientation.ts';
import { QuizQuestion } from './QuizQuestion.tsx';
import { QuizResults } from './QuizResults.tsx';
import { useHydrated } from './use-hydrated.ts';

interface Props {
  /** As `packJobs` gives them. */
  jobs: string;
  /** In the editors' order. */
  sectors: ChosenSector[];
}

export default function OrientationQuiz({ jobs: packed, sectors }: Props) {
  const jobs = useMemo(() => unpackJobs(packed), [packed]);
  const questions = useMemo(() => orientationQuestions(sectors), [sectors]);
  const isReady = useHydrated();
  const [choices, setChoices] = useState<Choices>({});
  /** The number of the question shown, from 0; as many as there are questions: the results. */
  const [step, setStep] = useState(0);
  // Whoever listens or uses the keyboard goes on where the page has changed, and never on its first showing.
  const [hasMoved, setMoved] = useState(false);

  const goTo = (next: number, chosen: Choices) => {
    setMoved(true);
    setChoices(chosen);
    setStep(next);
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
            goTo(next, { ...choices, [question.id]: answer });
          }}
        />
      ) : (
        <QuizResults
          matches={matches(jobs, questions, choices)}
          wanted={wanted}
          onBack={() => goTo(questions.length - 1, choices)}
          onRestart={() => goTo(0, {})}
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
