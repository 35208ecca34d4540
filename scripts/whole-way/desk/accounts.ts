/** One account for each role of the editors' desk, made as the administrator makes them. */
import { administrator, type Place } from '../product.ts';

/** By the code of the role; a name of the test's own, and one password for all. */
export const people = {
  writer: { email: 'redaction-1@example.org', firstname: 'Rédaction' },
  'chief-editor': { email: 'responsable@example.org', firstname: 'Responsable' },
  'schools-officer': { email: 'scolaire@example.org', firstname: 'Scolaire' },
  'employment-officer': { email: 'emploi@example.org', firstname: 'Emploi' },
} as const;

export type Role = keyof typeof people;

export interface Office {
  /** Makes the account of this role, which can sign in at once. */
  engage(role: Role): Promise<void>;
  /** What the admin's own address answers, such as `/admin/roles`; its `data` when it has one. */
  read(address: string): Promise<unknown>;
  /** Sends something new to this address; gives what is answered. */
  create(address: string, body: object): Promise<unknown>;
  /** Puts something in the place of what is at this address. */
  replace(address: string, body: object): Promise<unknown>;
}

/** Signs the administrator in, through a request. @throws when the CMS refuses. */
export async function openOffice({ cmsUrl }: Place): Promise<Office> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  async function send(method: 'GET' | 'POST' | 'PUT', address: string, body?: object): Promise<unknown> {
    const response = await fetch(cmsUrl + address, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
    const answer = (await response.json()) as { data?: unknown };
    return answer.data ?? answer;
  }
  const { token } = (await send('POST', '/admin/login', administrator)) as { token: string };
  headers['authorization'] = `Bearer ${token}`;
  const roles = (await send('GET', '/admin/roles')) as { id: number; code: string }[];

  return {
    read: (address) => send('GET', address),
    create: (address, body) => send('POST', address, body),
    replace: (address, body) => send('PUT', address, body),
    async engage(role) {
      const id = roles.find(({ code }) => code === role)?.id;
      const account = await send('POST', '/admin/users', { ...people[role], roles: [id] });
      await send('PUT', `/admin/users/${(account as { id: number }).id}`, {
        password: administrator.password,
        isActive: true,
      });
    },
  };
}
