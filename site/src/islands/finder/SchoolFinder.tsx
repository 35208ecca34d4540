/**
 * What the finder found: the same dates as a list, a month and a map. The form stands in the page; this listens to it.
 * The server renders the first dates, so that they are there before the script and without it.
 */
import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import {
  datesFor,
  firstDates,
  NOTHING_ASKED,
  stillComing,
  undatedFor,
  type FinderData,
} from '../../views/finder.ts';
import { distanceNote, finderCount, loosenings } from '../../views/finder-words.ts';
import { useHydrated } from '../use-hydrated.ts';
import { FinderList } from './FinderList.tsx';
import { FinderMap } from './FinderMap.tsx';
import { FinderMonth } from './FinderMonth.tsx';
import { InPage } from './InPage.tsx';
import { NoDate } from './NoDate.tsx';
import { Undated } from './Undated.tsx';
import { NO_STORE, type FinderStore } from './finder-store.ts';

interface Props {
  /** With all dates. */
  data: FinderData;
  store?: FinderStore;
}

export function SchoolFinder({ data: all, store = NO_STORE }: Props) {
  const count = useRef<HTMLOutputElement>(null);
  const asked = useSyncExternalStore(store.subscribe, store.asked, () => NOTHING_ASKED);
  const data = useCurrent(all);
  const found = useMemo(() => datesFor(data.dates, asked), [data, asked]);
  const from = asked.school ? asked.school.point : asked.communePoint;
  const loosen = (names?: readonly string[]) => {
    store.clear(names);
    // The button goes with what it stands in.
    count.current?.focus();
  };
  return (
    <div className="finder">
      <output className="finder-count" tabIndex={-1} ref={count}>
        {finderCount(found, data.total)}
      </output>
      <output className="finder-note">{distanceNote(data.dates, asked)}</output>
      {found.length > 0 ? (
        <div className="finder-views">
          <p className="finder-jumps">
            <InPage to="liste">Liste</InPage> <InPage to="mois">Mois</InPage>{' '}
            <InPage to="carte">Carte</InPage>
          </p>
          <FinderList dates={found} labels={data.labels} from={from} />
          <div className="finder-side">
            <FinderMonth dates={found} periods={data.periods} />
            <FinderMap dates={found} onChoose={(commune) => store.narrowTo(commune)} />
          </div>
        </div>
      ) : (
        <NoDate ways={loosenings(data.dates, asked)} onLoosen={loosen} />
      )}
      <Undated interventions={undatedFor(data.interventions, found, asked)} isAll={found.length === 0} />
    </div>
  );
}

/** The first dates, as the server renders them; once the page runs, all that are not over by then. */
function useCurrent(all: FinderData): FinderData {
  const [now] = useState(Date.now);
  const isHydrated = useHydrated();
  return useMemo(
    () => (isHydrated ? { ...all, dates: stillComing(all.dates, now) } : firstDates(all)),
    [all, now, isHydrated],
  );
}
