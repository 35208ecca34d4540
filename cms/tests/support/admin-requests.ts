/** The admin's requests, as a signed-in person sends them. */
import type { Cms } from './cms.ts';

export interface AdminAnswer<T> {
  status: number;
  body: T;
}

export async function askAdmin<T>(
  { url }: Cms,
  headers: object,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: object,
): Promise<AdminAnswer<T>> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, body: (isJson ? await response.json() : await response.text()) as T };
}
