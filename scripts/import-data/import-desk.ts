/** Speaks to the CMS as an administrator's browser does: signs in, shows a file, imports it. */
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { refusalOf, type AskCms } from '../cms-account/sign-in.ts';

interface Cut<T> {
  total: number;
  first: T[];
}

interface EntryChange {
  line: number;
  title: string;
  fields: { field: string; before: string; after: string }[];
}

/** What the CMS answers of a file (`cms/src/imports/plan-answer.ts`); words are French. */
export interface ImportPlan {
  digest: string;
  created: Cut<EntryChange>;
  changed: Cut<EntryChange>;
  unchanged: number;
  faults: { line: number; column: string; value: string; message: string }[];
  folded: { line: number; title: string; into: string }[];
  ended: { line: number; title: string }[];
  others: { reason: string; count: number }[];
  missing: Cut<{ title: string }>;
  remarks: string[];
}

export type News =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'done'; created: number; changed: number }
  | { kind: 'moved' }
  | { kind: 'failed'; message: string };

export interface ImportDesk {
  /** @throws Failure when the CMS refuses the file */
  plan(type: string, bytes: Uint8Array<ArrayBuffer>): Promise<ImportPlan>;
  /** @throws Failure when nothing was written */
  run(
    order: { type: string; bytes: Uint8Array<ArrayBuffer>; digest: string },
    onProgress: (done: number, total: number) => void,
  ): Promise<News>;
}

export function openImportDesk(ask: AskCms): ImportDesk {
  const send = async (where: string, bytes: Uint8Array<ArrayBuffer>): Promise<Response> => {
    const body = new FormData();
    body.append('files', new Blob([bytes]), 'import.csv');
    const response = await ask(`/imports/${where}`, { body });
    if (!response.ok) throw await refusalOf(response, exitCodes.importRefused);
    return response;
  };
  return {
    plan: async (type, bytes) =>
      (await (await send(`${encodeURIComponent(type)}/plan`, bytes)).json()) as ImportPlan,
    run: async ({ type, bytes, digest }, onProgress) =>
      lastNews(await send(`${encodeURIComponent(type)}/run?digest=${digest}`, bytes), onProgress),
  };
}

/** The answer comes line by line while the CMS works. */
async function lastNews(
  { body }: Response,
  onProgress: (done: number, total: number) => void,
): Promise<News> {
  let last: News | undefined;
  for await (const line of createInterface({ input: Readable.fromWeb(body as never) })) {
    last = JSON.parse(line) as News;
    if (last.kind === 'progress') onProgress(last.done, last.total);
  }
  if (last?.kind === 'done') return last;
  throw new Failure(whyNot(last), exitCodes.importRefused);
}

function whyNot(last: News | undefined): string {
  if (last?.kind === 'failed') return last.message;
  if (last?.kind === 'moved')
    return 'Content has changed since the plan was made, and nothing was imported: run it again.';
  return 'The CMS broke off: look at its log, then run it again.';
}
