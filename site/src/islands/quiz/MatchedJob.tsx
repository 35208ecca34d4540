/** A job among the results: how close it is, and every reason why, for it and against it. */
import type { Match } from '../../views/orientation.ts';
import { jobPath } from '../../views/paths.ts';

interface Props {
  match: Match;
  /** How many answers count. */
  wanted: number;
}

export function MatchedJob({ match: { job, met, unmet, unknown }, wanted }: Props) {
  return (
    <>
      <h3>
        <a href={jobPath(job)}>{job.title}</a>
      </h3>
      {wanted > 0 && <p className="quiz-score">{score(met.length, wanted)}</p>}
      {job.marks !== '' && <p>{job.marks}</p>}
      <Reasons title="Pourquoi ce métier" sentences={met} />
      <Reasons title="Ce qui diffère" sentences={unmet} />
      <Reasons title="Ce que la fiche ne dit pas" sentences={unknown} />
    </>
  );
}

function Reasons({ title, sentences }: { title: string; sentences: string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

/** « Répond à 6 de vos 7 préférences ». */
function score(met: number, wanted: number): string {
  if (wanted === 1) return met === 1 ? 'Répond à votre préférence' : 'Ne répond pas à votre préférence';
  return `Répond à ${met} de vos ${wanted} préférences`;
}
