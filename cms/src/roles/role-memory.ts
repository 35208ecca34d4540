/**
 * What the code last wrote into a role. As long as the role still says exactly that, the code may write again; once an
 * administrator has changed it, it is theirs.
 */
import type { Core } from '@strapi/strapi';
import type { StoredPermission } from './strapi-roles';

export interface WrittenRole {
  name: string;
  description: string | null;
  permissions: StoredPermission[];
}

/** The fields of a type are kept once for all that is allowed there. */
interface Kept {
  name: string;
  description: string | null;
  /** `hasFields` where a permission is about single fields. */
  permissions: [action: string, subject: string | null, hasFields: boolean, conditions?: string[]][];
  fields: Record<string, string[]>;
}

const store = (strapi: Core.Strapi, code: string) => strapi.store({ type: 'core', name: 'roles', key: code });

export async function remember(strapi: Core.Strapi, code: string, role: WrittenRole): Promise<void> {
  const value: Kept = {
    name: role.name,
    description: role.description,
    permissions: role.permissions.map(({ action, subject, properties: { fields }, conditions = [] }) => [
      action,
      subject,
      Array.isArray(fields),
      conditions,
    ]),
    fields: Object.fromEntries(
      role.permissions.flatMap(({ subject, properties: { fields } }) =>
        subject !== null && fields ? [[subject, fields]] : [],
      ),
    ),
  };
  await store(strapi, code).set({ value });
}

/** Null when the code never wrote this role. */
export async function recall(strapi: Core.Strapi, code: string): Promise<WrittenRole | null> {
  const kept = (await store(strapi, code).get()) as Kept | null;
  return (
    kept && {
      name: kept.name,
      description: kept.description,
      permissions: kept.permissions.map(([action, subject, hasFields, conditions = []]) => ({
        action,
        subject,
        conditions,
        properties: hasFields && subject !== null ? { fields: kept.fields[subject] ?? [] } : {},
      })),
    }
  );
}

/** Whether two say the same, in whatever order. */
export function isSame(one: WrittenRole, other: WrittenRole): boolean {
  return fingerprint(one) === fingerprint(other);
}

function fingerprint({ name, description, permissions }: WrittenRole): string {
  const lines = permissions.map(({ action, subject, properties, conditions = [] }) =>
    JSON.stringify([action, subject, (properties.fields ?? []).toSorted(), conditions]),
  );
  return JSON.stringify([name, description, lines.toSorted()]);
}
