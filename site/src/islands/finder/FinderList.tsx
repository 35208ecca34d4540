/** The dates found, day by day: all of them, since each day of the months leads here. */
import { capitalized } from 'shared/domain/capitalized';
import { frenchDay, frenchHours } from 'shared/domain/french-dates';
import { parisDay } from 'shared/domain/paris-time';
import { distanceWords } from '../../views/communes.ts';
import type { FinderDate } from '../../views/finder.ts';
import { distanceFrom } from '../../views/finder-words.ts';
import type { Point } from '../../views/geo.ts';
import { askPath, interventionPath } from '../../views/paths.ts';

interface Props {
  dates: readonly FinderDate[];
  /** Value → words. */
  labels: ReadonlyMap<string, string>;
  /** Where distances are measured from. */
  from: Point | null;
}

export function FinderList({ dates, labels, from }: Props) {
  return (
    <section className="finder-list">
      <h3 id="liste" tabIndex={-1}>
        Jour par jour
      </h3>
      <ol>
        {byDay(dates).map(([day, held]) => (
          <li key={day}>
            <h4 id={dayId(day)} tabIndex={-1}>
              {frenchDay(held[0]?.start ?? day)}
            </h4>
            <ul>
              {held.map((date) => (
                <li key={date.documentId}>
                  <DateLine date={date} labels={labels} from={from} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The heading of a day. */
export const dayId = (day: string) => `jour-${day}`;

interface LineProps extends Omit<Props, 'dates'> {
  date: FinderDate;
}

function DateLine({ date, labels, from }: LineProps) {
  const { intervention, documentId, state, isFree, hasWaitingList } = date;
  return (
    <>
      <p className="finder-title">
        <a href={interventionPath(intervention)}>{intervention.title}</a>
      </p>
      <p>{aboutDate(date, labels, from)}</p>
      <p className="finder-state">
        <span>
          <strong>{state}</strong>
          {intervention.example && ' (exemple)'}
        </span>
        {(isFree || hasWaitingList) && (
          <a href={askPath({ intervention: intervention.documentId, session: documentId })}>
            {isFree ? 'Demander cette date' : 'S’inscrire sur la liste d’attente'}
            <span className="visually-hidden">{`\u202F: ${intervention.title}, ${when(date)}`}</span>
          </a>
        )}
      </p>
    </>
  );
}

const when = (date: FinderDate) => `${frenchDay(date.start)}, ${frenchHours(date)}`;

/** « De 9 h à 11 h. Visite, 3e, Seconde. Dans une crèche, Belley, à 12 km. » */
function aboutDate(date: FinderDate, labels: ReadonlyMap<string, string>, from: Point | null): string {
  const { intervention, levels, place, commune } = date;
  const km = distanceFrom(from, date);
  const [format, ...levelWords] = [intervention.format, ...levels].map((value) => labels.get(value) ?? value);
  const where = commune
    ? [place, commune.name, km === null ? (from ? 'distance inconnue' : '') : distanceWords(km)]
    : [place || 'À distance'];
  const hours = frenchHours(date);
  return [
    capitalized(hours),
    [format, ...levelWords].join(', '),
    where.filter((part) => part !== '').join(', '),
  ].join(' · ');
}

function byDay(dates: readonly FinderDate[]): [string, FinderDate[]][] {
  const days = new Map<string, FinderDate[]>();
  for (const date of dates) {
    const day = parisDay(date.start);
    days.set(day, [...(days.get(day) ?? []), date]);
  }
  return [...days];
}
