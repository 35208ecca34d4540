/** Where the dates found are held. A point leads to its commune's page, and with the script narrows the dates to it. */
import type { MouseEvent } from 'react';
import { ainMap } from '../../views/ain-map.ts';
import { OUTLINE_CREDIT } from '../../views/ain-outline.ts';
import type { FinderDate } from '../../views/finder.ts';
import { finderPoints, offMapLine } from '../../views/finder-map.ts';
import { labelSides } from '../../views/map-labels.ts';
import { communePath } from '../../views/paths.ts';

/** The outline, which stands in the page (`Finder.astro`). */
export const AIN_ON_PAGE = 'ain';

interface Props {
  dates: readonly FinderDate[];
  /** @param commune the last part of its address. */
  onChoose(commune: string): void;
}

export function FinderMap({ dates, onChoose }: Props) {
  const points = finderPoints(dates);
  const sides = labelSides(points, ainMap.width);
  const off = offMapLine(dates);
  return (
    <section>
      <h3 id="carte" tabIndex={-1}>
        Sur la carte
      </h3>
      {points.length > 0 && (
        <div className="finder-map">
          <svg viewBox={`0 0 ${ainMap.width} ${ainMap.height}`}>
            <use href={`#${AIN_ON_PAGE}`} />
            {points.map(({ x, y, slug, label, count, name }, index) => (
              <g key={slug} transform={`translate(${x} ${y})`}>
                <a
                  href={communePath({ slug })}
                  aria-label={name}
                  onClick={(event: MouseEvent) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    onChoose(slug);
                  }}
                >
                  <circle r="14" />
                  {sides[index] && (
                    <text className={sides[index]} x={sides[index] === 'end' ? 18 : -18} y="6">
                      {label}
                    </text>
                  )}
                </a>
                {/* The link's own name tells it in words. */}
                <text className="finder-number" y="6" aria-hidden="true">
                  {count}
                </text>
              </g>
            ))}
          </svg>
          <p className="soft">{OUTLINE_CREDIT}</p>
        </div>
      )}
      {off !== '' && <p>{off}</p>}
    </section>
  );
}
