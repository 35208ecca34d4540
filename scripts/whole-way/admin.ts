/** What an editor does in the admin, through the requests that the admin itself sends. */
import { singleTypes } from 'shared/domain/content-types';
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
  /** The document id of some entry of a type, or of the single type. */
  anyId(type: string): Promise<string>;
  /** Where the button « Voir l’aperçu » leads. */
  previewLink(type: string, documentId: string): Promise<string>;
}

interface Identified {
  documentId: string;
}

/** @throws when the login is refused. */
export async function signIn({ cmsUrl }: Place): Promise<Admin> {
  const { data } = await post<{ data: { token: string } }>(`${cmsUrl}/admin/login`, administrator);
  const headers = { authorization: `Bearer ${data.token}` };
  const collection = (type: string) => `${cmsUrl}/content-manager/collection-types/api::${type}.${type}`;
  async function findId(type: string, query: string): Promise<string> {
    const isSingle = singleTypes.some((single) => single === type);
    const list = isSingle ? collection(type).replace('collection-types', 'single-types') : collection(type);
    const found = await send<{ results: Identified[]; data: Identified }>(
      'GET',
      list + query,
      undefined,
      headers,
    );
    const entry = isSingle ? found.data : found.results[0];
    if (!entry) throw new Error(`There is no ${type} ${query}.`);
    return entry.documentId;
  }

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
    idOf: (type, slug) => findId(type, `?filters[slug][$eq]=${slug}`),
    anyId: (type) => findId(type, ''),
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
