/** Figures and dates of the list, in French. */
import type { UnusedFile } from '../../unused-files/unused-file.ts';

const UNITS = ['octets', 'Ko', 'Mo', 'Go'];

export function sizeInWords(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length - 1);
  const figure = (bytes / 1000 ** step).toLocaleString('fr-FR', { maximumFractionDigits: step > 1 ? 1 : 0 });
  return `${figure}\u00A0${UNITS[step]}`;
}

export function dayInWords(instant: string): string {
  return new Date(instant).toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Paris' }); // prettier-ignore
}

/** What the page says at its head, and what a screen reader hears when the list gets shorter. */
export function summaryOf(files: readonly UnusedFile[]): string {
  if (files.length === 0) return 'Tous les fichiers de la médiathèque servent.';
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const count = files.length === 1 ? '1 fichier ne sert' : `${files.length} fichiers ne servent`;
  return `${count} nulle part (${sizeInWords(bytes)}).`;
}

const DAY_MS = 24 * 3600 * 1000;

/** Someone may have added it for an entry that is not saved yet. */
export function isFresh({ addedAt }: UnusedFile, now: Date): boolean {
  return now.getTime() - new Date(addedAt).getTime() < DAY_MS;
}
