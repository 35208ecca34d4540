/** The jobs found: the closest ones with their reasons, then all others, so that none is lost. */
import type { Match } from '../../views/orientation.ts';
import { jobCountWords } from '../../views/orientation-words.ts';
import { useFocus } from '../use-focus.ts';
import { CompareLink } from './CompareLink.tsx';
import { MatchedJob } from './MatchedJob.tsx';

interface Props {
  /** Best first. */
  matches: Match[];
  /** How many answers count; without any, no job is closer than another. */
  wanted: number;
  /** When they take the place of a question. */
  takesFocus: boolean;
  onBack(): void;
  onRestart(): void;
}

/** As many as one reads at once, and as stand side by side. */
const CLOSEST = 3;

export function QuizResults({ matches, wanted, takesFocus, onBack, onRestart }: Props) {
  const heading = useFocus<HTMLHeadingElement>(takesFocus);
  const closest = wanted === 0 ? [] : matches.slice(0, CLOSEST);
  const others = matches.slice(closest.length);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {wanted === 0 ? 'Tous les métiers vous restent ouverts' : 'Les métiers les plus proches de vous'}
      </h2>
      {wanted === 0 && <p>Donnez au moins une préférence&#x202F;: les métiers seront classés.</p>}
      {closest.length > 0 && (
        <ol>
          {closest.map((match) => (
            <li key={match.job.slug} className="quiz-job">
              <MatchedJob match={match} wanted={wanted} />
            </li>
          ))}
        </ol>
      )}
      {closest.length > 1 && <CompareLink slugs={closest.map(({ job }) => job.slug)} />}
      {others.length > 0 && (
        <details open={wanted === 0}>
          <summary>{wanted === 0 ? jobCountWords(others.length) : othersTitle(others.length)}</summary>
          {others.map((match) => (
            <div key={match.job.slug} className="quiz-job">
              <MatchedJob match={match} wanted={wanted} />
            </div>
          ))}
        </details>
      )}
      <div className="quiz-actions">
        <button type="button" className="quiet" onClick={onBack}>
          Question précédente
        </button>
        <button type="button" className="quiet" onClick={onRestart}>
          Recommencer
        </button>
      </div>
    </>
  );
}

function othersTitle(count: number): string {
  return count === 1 ? 'L’autre métier' : `Les ${jobCountWords(count).replace('métiers', 'autres métiers')}`;
}
