/** What an editor does in the admin, through the requests that the admin itself sends. */
import { administrator, type Place } from './product.ts';

export interface Admin {
  /** Makes a draft; gives its document id. `type` is a singular name, such as `event`. */
  create(type: string, data: object): Promise<string>;
  /** Saves a draft again. */
  save(type: string, documentId: string, entry: object): Promise<void>;
  publish(type: string, documentId: string): Promise<void>;
  unpublish(type: string, documentId: string): Promise<void>;
  /** The document id of the entry with this slug. */
  idOf(type: string, slug: string): Promise<string>;
  /** Where the button « Voir l’aperçu » leads. */
  previewLink(type: string, documentId: string): Promise<string>;
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
    async save(type, documentId, entry) {
      await send('PUT', `${collection(type)}/${documentId}`, entry, headers);
    },
    async publish(type, documentId) {
      await post(`${collection(type)}/${documentId}/actions/publish`, {}, headers);
    },
    async unpublish(type, documentId) {
      await post(`${collection(type)}/${documentId}/actions/unpublish`, {}, headers);
    },
    async idOf(type, slug) {
      const query = `?filters[slug][$eq]=${slug}`;
      const { results } = await send<{ results: { documentId: string }[] }>(
        'GET',
        collection(type) + query,
        undefined,
        headers,
      );
      if (!results[0]) throw new Error(`There is no ${type} ${slug}.`);
      return results[0].documentId;
    },
    async previewLink(type, documentId) {
      const query = `documentId=${documentId}&status=draft`;
      const address = `${cmsUrl}/content-manager/preview/url/api::${type}.${type}?${query}`;
      const { data: preview } = await send<{ data: { url: string } }>('GET', address, undefined, headers);
      return preview.url;
    },
  };
}

function post<T>(url: string, body: object, headers: Record<string, string> = {}): Promise<T> {
  return send('POST', url, body, headers);
}

async function send<T>(
  method: 'GET' | 'POST' | 'PUT',
  url: string,
  body: object | undefined,
  headers: Record<string, string>,
): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}
