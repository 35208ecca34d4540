/** Where a school sees its request, on the host that it asked on. */
import { requestLink } from '../requests/links';
import type { RequestRow } from '../requests/tables';

const YEAR_IN_MS = 366 * 24 * 3_600_000;

export function myRequestPath({ reference, createdAt }: RequestRow): string {
  const link = new URL(requestLink('mine', reference, new Date(Date.parse(createdAt) + YEAR_IN_MS)));
  return link.pathname + link.search;
}
