/** What « Bilan » asks first. */
export interface ReportYears {
  /** The latest first. */
  years: {
    /** `2026-2027` */
    year: string;
    /** The site's page of its figures; null while there is none. */
    page: string | null;
  }[];
}
