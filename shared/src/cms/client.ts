/**
 * The one module that asks the CMS: typed GraphQL documents in, data out, and its few other routes; every failure is a
 * `PullError`.
 */
import { ClientError, GraphQLClient } from 'graphql-request';
import type { TypedDocumentString } from '../graphql/generated/documents.ts';
import { DEFAULT_TIMEOUT_MS, exchange, statusError, type HttpOptions } from './http.ts';
import { PullError } from './pull-error.ts';

export interface CmsClient {
  /** Where the CMS answers, without a trailing slash. */
  url: string;
  request<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
  /** What a route of the CMS answers in JSON, for instance `/api/publication/revision`. */
  get(path: string, options?: GetOptions): Promise<unknown>;
}

export interface GetOptions {
  /** Milliseconds that the CMS may hold the request on purpose, on top of the time limit. */
  holdMs?: number;
  /** Ends the request; its reason is thrown. */
  signal?: AbortSignal;
}

export interface CmsClientOptions extends HttpOptions {
  url: string;
  token: string;
}

export function createCmsClient({ url, token, ...http }: CmsClientOptions): CmsClient {
  const base = url.replace(/\/+$/, '');
  const endpoint = `${base}/graphql`;
  const headers = { authorization: `Bearer ${token}` };
  const client = new GraphQLClient(endpoint, {
    headers,
    fetch: (input, init) => fetchJson(String(input), init ?? {}, http),
  });
  return {
    url: base,
    async request<Data, Variables extends Record<string, unknown>>(
      document: TypedDocumentString<Data, Variables>,
      variables: Variables,
    ) {
      try {
        return await client.request<Data>(document.toString(), variables);
      } catch (error) {
        throw asPullError(base, error);
      }
    },
    async get(path, { holdMs = 0, signal } = {}) {
      const timeoutMs = (http.timeoutMs ?? DEFAULT_TIMEOUT_MS) + holdMs;
      const init = signal ? { headers, signal } : { headers };
      const response = await fetchJson(`${base}${path}`, init, { ...http, timeoutMs });
      if (!response.ok) throw statusError(base, response.status);
      return response.json().catch((error: unknown) => {
        throw asPullError(base, error);
      });
    },
  };
}

/** GraphQL answers are JSON, also those with errors (Apollo sends some with status 400). A page of HTML is no answer. */
async function fetchJson(url: string, init: RequestInit, http: HttpOptions): Promise<Response> {
  const { status, headers, body } = await exchange(url, init, http);
  if (status === 401 || status === 403) throw statusError(url, status);
  if (!/\bjson\b/.test(headers.get('content-type') ?? '')) {
    if (status >= 400) throw statusError(url, status);
    throw new PullError(
      'not-graphql',
      `Le CMS (${new URL(url).origin}) n’a pas répondu en JSON\u202F: est-ce bien l’adresse du CMS\u202F?`,
    );
  }
  return new Response(body, { status, headers });
}

function asPullError(url: string, error: unknown): PullError {
  if (error instanceof PullError) return error;
  if (error instanceof ClientError) {
    const messages =
      error.response.errors?.map(({ message }) => message).join(' ; ') ?? `HTTP ${error.response.status}`;
    if (/^(Forbidden access|Missing or invalid credentials)/.test(messages)) return statusError(url, 403);
    return new PullError('graphql-errors', `Le CMS (${url}) a signalé une erreur\u202F: ${messages}`, {
      cause: error,
    });
  }
  return new PullError('not-graphql', `Le CMS (${url}) a répondu autre chose que ce qu’on attend de lui.`, {
    cause: error,
  });
}
