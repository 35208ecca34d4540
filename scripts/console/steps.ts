/**
 * The progress of a script, one line a piece of work: on a terminal what runs is rewritten in place, elsewhere (a log, a
 * CI) every line is plain.
 */
import { styleText } from 'node:util';
import { withBar } from './bar.ts';

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

interface Step {
  /** What is being done now, such as "First content: events 12/47". */
  note(detail: string): void;
}

/** What became of a piece of work, where the absence of an error does not say it all. */
export interface Outcome {
  failed: boolean;
  /** Stands behind the name, such as "128 passed". */
  detail: string;
}

export interface Steps {
  /** Runs a piece of work under its name and says how long it took; several may run at once. */
  <T>(name: string, work: (step: Step) => Promise<T>, outcomeOf?: (result: T) => Outcome): Promise<T>;
}

const CLEAR_LINE = '\r\u001B[2K';
const TICK_MS = 1000;
const DONE: Outcome = { failed: false, detail: '' };
const FAILED: Outcome = { failed: true, detail: '' };

export function createSteps(output: Output, now: () => number = () => performance.now()): Steps {
  const board = output.isTTY ? liveBoard(output, now) : plainBoard(output);
  return async (name, work, outcomeOf = () => DONE) => {
    const row: Row = { name, detail: '', began: now() };
    board.begin(row);
    let outcome = FAILED;
    try {
      const result = await work({ note: (detail) => board.note(row, detail) });
      outcome = outcomeOf(result);
      return result;
    } finally {
      board.end(row, ended(row, outcome, now()));
    }
  };
}

interface Row {
  readonly name: string;
  detail: string;
  readonly began: number;
}

interface Board {
  begin(row: Row): void;
  note(row: Row, detail: string): void;
  end(row: Row, line: string): void;
}

function liveBoard(output: Output, now: () => number): Board {
  const running = new Set<Row>();
  let ticks: NodeJS.Timeout | undefined;
  const draw = (): void => {
    const texts = [...running].map((row) =>
      [row.name, withBar(row.detail), seconds(now() - row.began)].filter(Boolean).join(' · '),
    );
    output.write(CLEAR_LINE + `… ${texts.join(', ')}`.slice(0, (output.columns || 80) - 1));
  };
  return {
    begin(row) {
      running.add(row);
      ticks ??= setInterval(draw, TICK_MS).unref();
      draw();
    },
    note(row, detail) {
      row.detail = detail;
      draw();
    },
    end(row, line) {
      running.delete(row);
      output.write(`${CLEAR_LINE}${line}\n`);
      if (running.size > 0) return draw();
      clearInterval(ticks);
      ticks = undefined;
    },
  };
}

/** A line for each new part of the work, none for its counting up. */
function plainBoard(output: Output): Board {
  return {
    begin: ({ name }) => output.write(`… ${name}\n`),
    note(row, detail) {
      const [part = ''] = detail.split(/ \d/);
      if (part !== row.detail) output.write(`    ${part}\n`);
      row.detail = part;
    },
    end: (_, line) => output.write(`${line}\n`),
  };
}

function ended({ name, began }: Row, { failed, detail }: Outcome, now: number): string {
  const mark = failed ? styleText('red', '✖') : styleText('green', '✔');
  return [mark, name, `(${seconds(now - began)})`, detail].filter(Boolean).join(' ');
}

export function seconds(milliseconds: number): string {
  const value = milliseconds / 1000;
  return value < 10 ? `${value.toFixed(1)} s` : `${Math.round(value)} s`;
}
