/** A line of « facts at a glance ». */
export interface Fact {
  label: string;
  values: (string | FactLink)[];
  /** None where the facts stand in a text rather than in a box of their own. */
  icon?:
    | 'alert'
    | 'briefcase'
    | 'calendar'
    | 'cap'
    | 'check'
    | 'clock'
    | 'document'
    | 'euro'
    | 'home'
    | 'info'
    | 'people'
    | 'pin'
    | 'screen';
}

interface FactLink {
  label: string;
  href: string;
}

/** The values that are there. */
export function known(...values: (string | FactLink | null | undefined | false)[]): (string | FactLink)[] {
  return values.filter(
    (value): value is string | FactLink =>
      value !== null && value !== undefined && value !== false && value !== '',
  );
}
