/** `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness of the site. Pure. */
import type { Clock } from 'shared/domain/clock';
import type { Contact } from 'shared/domain/parts';

/** Before the site was; quarters are counted from here. */
const FIRST_YEAR = 2026;

/** From the beginning of this quarter to the end of the file's life: half a year is left at least. The RFC asks for less than one. */
const QUARTERS = 3;

/** Where the site tells everyone how to write, when its settings hold no address that a program could use. */
const WAY_TO_WRITE = '/#nous-ecrire';

export function securityTxt(contact: Contact, clock: Pick<Clock, 'hasBegun'>, site: URL | undefined): string {
  const absolute = (path: string) => new URL(path, site).href;
  return [
    `Contact: ${contactUri(contact) ?? absolute(WAY_TO_WRITE)}`,
    `Expires: ${expiry(clock)}`,
    'Preferred-Languages: fr',
    `Canonical: ${absolute('/.well-known/security.txt')}`,
    '',
  ].join('\n');
}

function contactUri({ email, phone }: Contact): string | null {
  if (email) return `mailto:${email}`;
  // The national form that editors write is none that dials from anywhere.
  return phone ? `tel:${phone.replace(/^0/, '+33').replace(/[^\d+]/g, '')}` : null;
}

/** The beginning of a quarter of the year, so that the file is the same for weeks and new in time. */
function expiry(clock: Pick<Clock, 'hasBegun'>): string {
  let quarter = 0;
  while (clock.hasBegun(dayOf(quarter))) quarter += 1;
  return `${dayOf(quarter - 1 + QUARTERS)}T00:00:00Z`;
}

/** The first day of a quarter, counted from that of `FIRST_YEAR`. */
function dayOf(quarter: number): string {
  const month = String((quarter % 4) * 3 + 1).padStart(2, '0');
  return `${FIRST_YEAR + Math.floor(quarter / 4)}-${month}-01`;
}
