/** Which types keep their versions. */
import { groups } from '../../roles/role-table.ts';

/** The public types do; their schemas, which the server asks, are too heavy for the admin. @param type singular name. */
export function hasHistory(type: string): boolean {
  return Object.hasOwn(groups, type);
}
