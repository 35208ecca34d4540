import { ADMIN, type Cms } from './cms.ts';

/** The headers with which the admin panel speaks to the CMS for the administrator. */
export async function signIn({ url }: Cms): Promise<{ authorization: string }> {
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ADMIN),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  return { authorization: `Bearer ${data.token}` };
}
