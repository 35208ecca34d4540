import { ADMIN, type Cms } from './cms.ts';

type Headers = { authorization: string };

let signedIn: Promise<Headers> | undefined;

/** The headers with which the admin panel speaks to the CMS for the administrator. Signs in once: the CMS limits tries. */
export function signIn(cms: Cms): Promise<Headers> {
  signedIn ??= signInAs(cms, ADMIN);
  return signedIn;
}

export async function signInAs({ url }: Cms, { email, password }: typeof ADMIN): Promise<Headers> {
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  return { authorization: `Bearer ${data.token}` };
}
