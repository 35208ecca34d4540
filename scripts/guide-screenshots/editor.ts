/** The account in the pictures: no person, and with what most editors see. */
import { administrator, type Place } from '../whole-way/product.ts';

export interface Account {
  email: string;
  password: string;
}

/** Makes an account « Rédaction » that may publish. @throws when the CMS refuses. */
export async function addEditor({ cmsUrl }: Place): Promise<Account> {
  const account = { email: 'equipe@example.org', password: administrator.password };
  const { token } = await ask<{ token: string }>(`${cmsUrl}/admin/login`, 'POST', administrator);
  const roles = await ask<{ id: number; code: string }[]>(`${cmsUrl}/admin/roles`, 'GET', undefined, token);
  const role = roles.find(({ code }) => code === 'chief-editor');
  if (!role) throw new Error('The role chief-editor is missing.');
  const users = `${cmsUrl}/admin/users`;
  const invited = { email: account.email, firstname: 'Rédaction', roles: [role.id] };
  const { id } = await ask<{ id: number }>(users, 'POST', invited, token);
  await ask(`${users}/${id}`, 'PUT', { password: account.password, isActive: true }, token);
  return account;
}

async function ask<T>(url: string, method: string, body?: object, token?: string): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return ((await response.json()) as { data: T }).data;
}
