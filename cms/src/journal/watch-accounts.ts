/** Writes down what is done to accounts and to the roles of persons, however it is done: by the database's own events. */
import type { Core } from '@strapi/strapi';
import { personName } from '../people/acting';
import { recordAct } from './journal';

const USER = 'admin::user';

interface Account {
  id: number;
  firstname: string | null;
  lastname: string | null;
  email: string;
  isActive: boolean | null;
  blocked: boolean | null;
  roles: { id: number; name: string }[];
}

/** `state` is the subscriber's own between before and after. */
interface Event {
  params: { where?: object; data?: object };
  result?: { id?: number };
  state: { before?: Account[] };
}

/** What an act can come from; a sign-in or a new password writes to the account too. */
const WATCHED = ['roles', 'isActive', 'blocked'];

export function watchAccounts(strapi: Core.Strapi): void {
  const accounts = (where: object) =>
    strapi.db.query(USER).findMany({ where, populate: ['roles'] }) as Promise<Account[]>;
  const remember = async ({ params: { where = {} }, state }: Event) => {
    state.before = await accounts(where);
  };
  const created = async ({ result }: Event) => {
    for (const account of await accounts({ id: result?.id })) await tellCreated(strapi, account);
  };
  const removed = async ({ state: { before = [] } }: Event) => {
    for (const account of before) await tell(strapi, account, 'Compte supprimé.');
  };
  const isWatched = ({ params: { data = {} } }: Event) => WATCHED.some((name) => name in data);
  const changed = async ({ state: { before = [] } }: Event) => {
    for (const account of before) {
      const [now] = await accounts({ id: account.id });
      if (now) await tellChanges(strapi, account, now);
    }
  };
  strapi.db.lifecycles.subscribe({
    models: [USER],
    afterCreate: created,
    beforeUpdate: async (event: Event) => (isWatched(event) ? remember(event) : undefined),
    afterUpdate: changed,
    beforeDelete: remember,
    afterDelete: removed,
    beforeDeleteMany: remember,
    afterDeleteMany: removed,
  } as never);
}

async function tellCreated(strapi: Core.Strapi, account: Account): Promise<void> {
  await tell(strapi, account, 'Compte créé.');
  await tellRoles(strapi, { ...account, roles: [] }, account);
}

async function tellChanges(strapi: Core.Strapi, before: Account, now: Account): Promise<void> {
  if (isOpen(before) !== isOpen(now))
    await tell(strapi, now, isOpen(now) ? 'Compte ouvert.' : 'Compte bloqué.');
  await tellRoles(strapi, before, now);
}

async function tellRoles(strapi: Core.Strapi, before: Account, now: Account): Promise<void> {
  const given = missingIn(before, now);
  const taken = missingIn(now, before);
  const said = [
    ...given.map((name) => `Donné\u202F: ${name}.`),
    ...taken.map((name) => `Retiré\u202F: ${name}.`),
  ];
  if (said.length > 0)
    await recordAct(strapi, { kind: 'role-given', about: personName(now), details: said.join(' ') });
}

async function tell(strapi: Core.Strapi, account: Account, details: string): Promise<void> {
  await recordAct(strapi, { kind: 'administrator', about: personName(account), details });
}

/** Whether its owner may sign in. */
function isOpen({ isActive, blocked }: Account): boolean {
  return isActive === true && blocked !== true;
}

/** The names of the roles that the second has and the first has not. */
function missingIn(first: Account, second: Account): string[] {
  const known = new Set(first.roles.map(({ id }) => id));
  return second.roles.filter(({ id }) => !known.has(id)).map(({ name }) => name);
}
