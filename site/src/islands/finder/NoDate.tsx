/** Nothing was found: which choice to take back, and whom to ask. */
import type { Loosening } from '../../views/finder-words.ts';
import { datesWords } from '../../views/finder-map.ts';
import { chosenWords, finderForm } from './finder-form.ts';

interface Props {
  ways: readonly Loosening[];
  /** @param names nothing to take everything back. */
  onLoosen(names?: readonly string[]): void;
}

export function NoDate({ ways, onLoosen }: Props) {
  return (
    <div className="finder-none">
      <p>Aucune date ne répond à tous ces choix à la fois.</p>
      {ways.length > 0 && (
        <>
          <p>Retirez l’un d’eux&#x202F;:</p>
          <ul>
            {ways.map(({ names, count }) => (
              <li key={names.join(' ')}>
                <button type="button" className="quiet small" onClick={() => onLoosen(names)}>
                  {`Sans «\u202F${chosenWords(finderForm(), names)}\u202F»\u202F: ${datesWords(count)}`}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <button type="button" className="quiet small" onClick={() => onLoosen()}>
          Tout effacer
        </button>
      </p>
      <p>
        Ou <a href="#contact">écrivez-nous</a>&#x202F;: nous chercherons une date avec vous.
      </p>
    </div>
  );
}
