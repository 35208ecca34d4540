/** One question of the quiz, with native radios; « peu importe » is chosen until another answer is. */
import { useRef } from 'react';
import type { Question } from '../../views/orientation.ts';
import { useFocus } from '../use-focus.ts';

interface Props {
  question: Question;
  /** The id of the answer given before; '' or undefined for « peu importe ». */
  chosen: string | undefined;
  /** The buttons do nothing before the script runs. */
  isReady: boolean;
  isFirst: boolean;
  isLast: boolean;
  /** When it takes the place of another question. */
  takesFocus: boolean;
  /** @param answer the id of the answer chosen; '' for « peu importe ». */
  onLeave(to: 'previous' | 'next' | 'results', answer: string): void;
}

export function QuizQuestion({
  question,
  chosen = '',
  isReady,
  isFirst,
  isLast,
  takesFocus,
  onLeave,
}: Props) {
  const legend = useFocus<HTMLLegendElement>(takesFocus);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  // Asked of the page itself: a choice made before the script ran is a choice too.
  const leave = (to: 'previous' | 'next' | 'results') =>
    onLeave(to, fieldset.current?.querySelector<HTMLInputElement>('input:checked')?.value ?? '');
  const answers = [...question.answers, { id: '', label: 'Peu importe' }];

  return (
    <>
      <fieldset ref={fieldset}>
        <legend ref={legend} tabIndex={-1}>
          {question.question}
        </legend>
        {answers.map(({ id, label }) => (
          <label key={id}>
            <input type="radio" name={question.id} value={id} defaultChecked={id === chosen} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <div className="quiz-actions">
        <button type="button" disabled={!isReady} onClick={() => leave(isLast ? 'results' : 'next')}>
          {isLast ? 'Voir les métiers' : 'Question suivante'}
        </button>
        {!isFirst && (
          <button type="button" className="quiet" onClick={() => leave('previous')}>
            Question précédente
          </button>
        )}
        {!isFirst && !isLast && (
          <button type="button" className="quiet" onClick={() => leave('results')}>
            Voir les métiers tout de suite
          </button>
        )}
      </div>
    </>
  );
}
