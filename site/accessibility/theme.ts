/** What the grid says of each criterion of the RGAA. */

export interface Theme {
  number: number;
  /** As the RGAA names it. */
  title: string;
  criteria: readonly Criterion[];
}

export interface Criterion {
  /** `theme.criterion`, as in RGAA 4.1. */
  number: string;
  /** The official wording (RGAA 4.1.2, Licence Ouverte 2.0), without its links to the glossary. */
  title: string;
  state: State;
  /** How it is met, what a person must still judge, or why it does not apply: in French, for auditors. */
  how: string;
  tests?: readonly AutomaticTest[];
  /** The day when someone went through a page of each template by keyboard and read its accessibility tree for it: `YYYY-MM-DD`. */
  checkedOn?: string;
}

/** `to be audited`: nobody knows yet whether it holds. */
export type State = 'met' | 'not met' | 'not applicable' | 'to be audited';

export interface AutomaticTest {
  /** From the repository's root. */
  file: string;
  /** The test's name in the file, or a rule that it runs: `axe: <rule>`, `html-validate: <rule>`. None: the whole file. */
  name?: string;
}
