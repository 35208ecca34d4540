/** Whom to ask. */
import type { Contact } from 'shared/domain/parts';

/** The contact, unless its part of the editors' form was opened and left empty. */
export function filledContact(contact: Contact | null): Contact | null {
  if (contact === null) return null;
  return Object.values(contact).some((value) => value !== null) ? contact : null;
}

/** A contact that can be reached: one that names a service alone is reached as the site is. */
export function reachableContact(contact: Contact | null, site: Contact): Contact {
  if (contact === null) return site;
  return contact.email || contact.phone || contact.note
    ? contact
    : { ...site, service: contact.service ?? site.service };
}
