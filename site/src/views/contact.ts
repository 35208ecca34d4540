/** Whom to ask. */
import type { Contact } from 'shared/domain/parts';

/** The contact, unless its part of the editors' form was opened and left empty. */
export function filledContact(contact: Contact | null): Contact | null {
  if (contact === null) return null;
  return Object.values(contact).some((value) => value !== null) ? contact : null;
}
