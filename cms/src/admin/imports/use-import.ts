/** One file on its way in: read, shown, imported. */
import { attemptTokenRefresh, useAuth, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { PlanAnswer, RunNews } from '../../imports/plan-answer.ts';
import { readNews } from './read-news.ts';
import { words } from './words.ts';

export type Stage =
  | { at: 'start' }
  | { at: 'reading'; file: File }
  | { at: 'refused'; message: string }
  | { at: 'plan'; file: File; plan: PlanAnswer; moved: boolean }
  | { at: 'importing'; file: File; done: number; total: number }
  | { at: 'done'; created: number; changed: number; plan: PlanAnswer };

export interface Import {
  stage: Stage;
  choose(file: File): Promise<void>;
  run(plan: PlanAnswer, file: File): Promise<void>;
  forget(): void;
}

export function useImport(type: string): Import {
  const { post } = useFetchClient();
  const token = useAuth('imports', (auth) => auth.token);
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const refuse = (error: unknown) =>
    setStage({ at: 'refused', message: error instanceof Error ? error.message : words.failed });

  const choose = async (file: File): Promise<void> => {
    setStage({ at: 'reading', file });
    try {
      const { data: plan } = await post<PlanAnswer>(`/imports/${type}/plan`, bodyOf(file));
      setStage({ at: 'plan', file, plan, moved: false });
    } catch (error) {
      refuse(error);
    }
  };

  const run = async (plan: PlanAnswer, file: File): Promise<void> => {
    setStage({ at: 'importing', file, done: 0, total: 0 });
    const show = (news: RunNews): void => setStage(stageAfter(news, plan, file));
    try {
      const url = `/imports/${type}/run?digest=${plan.digest}`;
      await readNews(await send(url, file, token), show);
    } catch (error) {
      refuse(error);
    }
  };

  return { stage, choose, run, forget: () => setStage({ at: 'start' }) };
}

function stageAfter(news: RunNews, plan: PlanAnswer, file: File): Stage {
  switch (news.kind) {
    case 'progress':
      return { at: 'importing', file, done: news.done, total: news.total };
    case 'moved':
      return { at: 'plan', file, plan: news.plan, moved: true };
    case 'done':
      return { at: 'done', created: news.created, changed: news.changed, plan };
    case 'failed':
      return { at: 'refused', message: news.message };
  }
}

/** Strapi's own client waits for the whole answer, and this one comes line by line. */
async function send(url: string, file: File, token: string | null): Promise<Response> {
  const ask = (key: string | null) =>
    fetch(url, { method: 'POST', headers: { authorization: `Bearer ${key}` }, body: bodyOf(file) });
  const response = await ask(token);
  const answered = response.status === 401 ? await ask(await attemptTokenRefresh()) : response;
  if (answered.ok) return answered;
  const said = (await answered.json().catch(() => null)) as { error?: { message?: string } } | null;
  throw new Error(said?.error?.message ?? words.failed);
}

function bodyOf(file: File): FormData {
  const body = new FormData();
  // The name under which Strapi tidies up after an upload.
  body.append('files', file);
  return body;
}
