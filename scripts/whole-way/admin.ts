/** What an editor does in the admin, through the requests that the admin itself sends. */
import { administrator, type Place } from './product.ts';

export interface Admin {
  /** Makes a draft; gives its document id. `type` is a singular name, such as `event`. */
  create(type: string, data: object): Promise<string>;
  publish(type: string, documentId: string): Promise<void>;
  unpublish(type: string, documentId: string): Promise<void>;
}

/** @throws when the login is refused. */
export async function signIn({ cmsUrl }: Place): Promise<Admin> {
  const { data } = await post<{ data: { token: string } }>(`${cmsUrl}/admin/login`, administrator);
  const headers = { authorization: `Bearer ${data.token}` };
  const collection = (type: string) => `${cmsUrl}/content-manager/collection-types/api::${type}.${type}`;
  return {
    async create(type, entry) {
      const created = await post<{ data: { documentId: string } }>(collection(type), entry, headers);
      return created.data.documentId;
    },
    async publish(type, documentId) {
      await post(`${collection(type)}/${documentId}/actions/publish`, {}, headers);
    },
    async unpublish(type, documentId) {
      await post(`${collection(type)}/${documentId}/actions/unpublish`, {}, headers);
    },
  };
}

async function post<T>(url: string, body: object, headers: Record<string, string> = {}): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}
