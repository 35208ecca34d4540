/** What the admin shows of a file that nothing uses. */
export interface UnusedFile {
  id: number;
  name: string;
  mime: string;
  /** Bytes. */
  size: number;
  /** ISO instant. */
  addedAt: string;
  url: string;
  /** Address of a small picture; null for what is no picture. */
  preview: string | null;
}
