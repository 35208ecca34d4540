/** The interventions that answer although none of the dates found is theirs: one may ask for them all the same. */
import type { FinderIntervention } from '../../views/finder.ts';
import { askPath, interventionPath } from '../../views/paths.ts';

interface Props {
  interventions: readonly FinderIntervention[];
  /** Whether no date was found at all. */
  isAll: boolean;
}

export function Undated({ interventions, isAll }: Props) {
  if (interventions.length === 0) return null;
  return (
    <section className="finder-undated">
      <h3>{isAll ? 'À demander sans date fixée' : 'D’autres interventions, à demander sans date fixée'}</h3>
      <p>Proposez vos propres dates&#x202F;: nous verrons qui peut venir.</p>
      <ul>
        {interventions.map(({ documentId, title, slug, example }) => (
          <li key={documentId}>
            <a href={interventionPath({ slug })}>{title}</a>
            {example && <span>(exemple)</span>}
            <a href={askPath({ intervention: documentId })}>
              Demander<span className="visually-hidden">{`\u202F: ${title}`}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
