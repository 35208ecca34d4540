/** In whose name something is done: whoever is signed in, or the CMS's own work under a name that editors understand. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

/** `id` is an administrator's; null for work that no person asked for at that moment. */
export interface Actor {
  id: number | null;
  name: string;
}

interface Person {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  email?: string;
}

export const SCHEDULE = 'publication programmée';
export const FIRST_CONTENT = 'premiers contenus';
export const REQUESTS = 'suivi des demandes';
export const SCHOOL = 'l’établissement';
const THE_CMS = 'le CMS';

const named = new AsyncLocalStorage<Actor>();

/** While `work` runs, and only in what it starts, `actor` gives this name. */
export function inTheNameOf<T>(name: string, work: () => Promise<T>): Promise<T> {
  return named.run({ id: null, name }, work);
}

/** As it is to be written down: the name outlives the account. */
export function actor(strapi: Core.Strapi): Actor {
  const given = named.getStore();
  if (given) return given;
  const { user } = (strapi.requestContext.get()?.state ?? {}) as { user?: Person };
  return user ? { id: user.id, name: personName(user) } : { id: null, name: THE_CMS };
}

/** First and last name, or the address of whoever gave none. */
export function personName({ id, firstname, lastname, email }: Person): string {
  const name = [firstname, lastname].filter(Boolean).join(' ');
  return name || email || `compte nº\u00A0${id}`;
}
