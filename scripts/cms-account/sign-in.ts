/** Speaks to the CMS as an administrator's browser does, with ADMIN_EMAIL and ADMIN_PASSWORD. */
import { projectEnvironment, projectSettings } from '../environment/project.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';

/** Asks the CMS with an account's key. @throws Failure when it does not answer. */
export type AskCms = (where: string, request: RequestInit) => Promise<Response>;

/** The account of the project's settings. @throws Failure when there is no password, or the CMS refuses it. */
export async function signInFromSettings(root: string): Promise<AskCms> {
  const { cmsUrl, adminEmail } = projectSettings(root);
  const password = projectEnvironment(root)['ADMIN_PASSWORD'];
  const sentence = 'ADMIN_PASSWORD is not set: give ADMIN_EMAIL and ADMIN_PASSWORD of an administrator.';
  if (password === undefined) throw new Failure(sentence, exitCodes.badSetting);
  return signIn(cmsUrl, adminEmail, password);
}

async function signIn(cmsUrl: string, email: string, password: string): Promise<AskCms> {
  const answer = await ask(cmsUrl, '/admin/login', {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (answer.status === 429)
    throw new Failure('The CMS has seen too many sign-ins: wait a few minutes.', exitCodes.cmsAccount);
  if (!answer.ok) {
    const sentence = `The CMS refuses the account ${email}: check ADMIN_EMAIL and ADMIN_PASSWORD.`;
    throw new Failure(sentence, exitCodes.cmsAccount);
  }
  const { data } = (await answer.json()) as { data: { token: string } };
  return (where, { headers, ...request }) =>
    ask(cmsUrl, where, { ...request, headers: { ...headers, authorization: `Bearer ${data.token}` } });
}

/** What the CMS says in its refusal, in French as in the admin. @param refused the code of a refusal that is not the account's. */
export async function refusalOf(response: Response, refused: number): Promise<Failure> {
  const answer = (await response.json().catch(() => null)) as { error?: { message?: string } } | null;
  const sentence = answer?.error?.message ?? `The CMS answers ${response.status}.`;
  return new Failure(sentence, response.status === 403 ? exitCodes.cmsAccount : refused);
}

async function ask(cmsUrl: string, where: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(cmsUrl + where, { method: 'POST', ...request });
  } catch {
    const sentence = `The CMS does not answer at ${cmsUrl}: start it with pnpm start, or set CMS_URL.`;
    throw new Failure(sentence, exitCodes.cmsSilent);
  }
}
