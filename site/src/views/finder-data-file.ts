/** Where browsers find all dates and schools. */
export const FINDER_FILE = '/interventions-scolaires/dates.json';
