/** What went wrong with something that was asked of the server, in French, and beside which fields. */
export interface Trouble {
  message: string;
  /** By the name of the field. */
  fields: Readonly<Record<string, string>>;
  /** Somebody else changed it in between. */
  isStale: boolean;
}

interface Details {
  stale?: boolean;
  errors?: { path: string[]; message: string }[];
}

const SILENT = 'L’espace de rédaction ne répond pas. Rien n’est perdu\u202F: réessayez dans un instant.';

export function troubleIn(error: unknown): Trouble {
  if (!(error instanceof Error) || error.name !== 'FetchError' || !('response' in error))
    return { message: SILENT, fields: {}, isStale: false };
  const answer = error.response as { data?: { error?: { details?: Details } } } | undefined;
  const { stale = false, errors = [] } = answer?.data?.error?.details ?? {};
  const fields = Object.fromEntries(errors.map(({ path, message }) => [path[0] ?? '', message]));
  return { message: error.message || SILENT, fields, isStale: stale };
}
