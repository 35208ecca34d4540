/** The dates found in one month, as a calendar: how many on each day, with school holidays and internship weeks. */
import { useState } from 'react';
import type { FinderDate, FinderPeriod } from '../../views/finder.ts';
import { datesWords } from '../../views/finder-map.ts';
import { finderMonth, monthsOf, type FinderWeek } from '../../views/finder-months.ts';
import { periodLine, periodName, periodOn, periodsIn } from '../../views/school-periods.ts';
import { monthOf } from '../../views/finder.ts';
import { dayWords, monthName, weekdays } from '../../views/months.ts';
import { dayId } from './FinderList.tsx';
import { InPage } from './InPage.tsx';

interface Props {
  dates: readonly FinderDate[];
  periods: readonly FinderPeriod[];
}

export function FinderMonth({ dates, periods }: Props) {
  const [chosen, setChosen] = useState('');
  const months = monthsOf(dates);
  const month = months.includes(chosen) ? chosen : (months[0] ?? '');
  const held = (one: string) => dates.filter(({ start }) => monthOf(start) === one).length;
  const inMonth = periodsIn(month, periods);
  return (
    <section>
      <h3 id="mois" tabIndex={-1}>
        Mois par mois
      </h3>
      <p className="finder-choice">
        <label htmlFor="mois-affiche">Mois affiché</label>
        <select id="mois-affiche" value={month} onChange={({ target }) => setChosen(target.value)}>
          {months.map((one) => (
            <option key={one} value={one}>
              {`${monthName(one)} (${datesWords(held(one))})`}
            </option>
          ))}
        </select>
      </p>
      <table className="finder-month">
        <caption>{`${monthName(month)}\u202F: ${datesWords(held(month))}`}</caption>
        <thead>
          <tr>
            {weekdays.map(({ name, short }) => (
              <th key={name} scope="col" abbr={name}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {finderMonth(month, dates, periods).map((week) => (
            <Week key={week.days[0]?.day} week={week} periods={inMonth} />
          ))}
        </tbody>
      </table>
      {inMonth.length > 0 && (
        <ul className="finder-periods">
          {inMonth.map((period) => (
            <li key={period.label}>{periodLine(period)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Week({ week, periods }: { week: FinderWeek; periods: readonly FinderPeriod[] }) {
  const { blank, days, bands } = week;
  return (
    <>
      <tr>
        {blank > 0 && <Blank days={blank} />}
        {days.map((day) => (
          <td key={day.day} className={day.isOff ? 'finder-off' : undefined}>
            <Day {...day} periods={periods} />
          </td>
        ))}
        {blank + days.length < 7 && <Blank days={7 - blank - days.length} />}
      </tr>
      {bands.map(({ label, from, days: length }) => (
        <tr key={label} className="finder-band">
          {from > 0 && <Blank days={from} />}
          <td className="finder-off" colSpan={length}>
            {label}
          </td>
          {from + length < 7 && <Blank days={7 - from - length} />}
        </tr>
      ))}
    </>
  );
}

/** No days of this month, or none that a period touches. */
function Blank({ days }: { days: number }) {
  return <td colSpan={days}>{'\u00A0'}</td>;
}

interface DayProps {
  day: string;
  count: number;
  periods: readonly FinderPeriod[];
}

/** Says its own date to those who hear it alone. */
function Day({ day, count, periods }: DayProps) {
  const { weekday, number, month } = dayWords(day);
  const period = periodOn(day, periods);
  const words = (
    <>
      <span className="visually-hidden">{weekday} </span>
      {number}
      <span className="visually-hidden">
        {` ${month}`}
        {period && `, ${periodName(period)}`}
      </span>
    </>
  );
  if (count === 0) return <time dateTime={day}>{words}</time>;
  return (
    <InPage to={dayId(day)}>
      {words}
      {/* A narrow cell breaks it between its words. */}
      <span className="finder-days"> {datesWords(count).replace('\u00A0', ' ')}</span>
    </InPage>
  );
}
