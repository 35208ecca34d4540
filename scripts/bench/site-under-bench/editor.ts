/** What an editor does in the admin, through the requests that the admin itself sends. */

export interface Editor {
  /** Writes fields of a draft; nothing of it is public yet. `type` is a singular name, such as `event`. */
  save(type: string, documentId: string, fields: object): Promise<void>;
  publish(type: string, documentId: string): Promise<void>;
  /** Writes fields of a single type without drafts: they are public at once. */
  saveSingle(type: string, fields: object): Promise<void>;
}

export interface Account {
  cmsUrl: string;
  email: string;
  password: string;
}

/** @throws when the CMS refuses the login, and from every action when it refuses that. */
export async function signIn({ cmsUrl, email, password }: Account): Promise<Editor> {
  const { data } = (await send('POST', `${cmsUrl}/admin/login`, { email, password })) as {
    data: { token: string };
  };
  const contentManager = `${cmsUrl}/content-manager`;
  const act = (method: string, path: string, body: object): Promise<unknown> =>
    send(method, `${contentManager}/${path}`, body, { authorization: `Bearer ${data.token}` });
  const entry = (type: string, documentId: string): string =>
    `collection-types/api::${type}.${type}/${documentId}`;
  return {
    async save(type, documentId, fields) {
      await act('PUT', entry(type, documentId), fields);
    },
    async publish(type, documentId) {
      await act('POST', `${entry(type, documentId)}/actions/publish`, {});
    },
    async saveSingle(type, fields) {
      await act('PUT', `single-types/api::${type}.${type}`, fields);
    },
  };
}

async function send(
  method: string,
  url: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
