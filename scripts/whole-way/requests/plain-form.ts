/** The form as a browser sends it, without the browser: for what is about the servers alone. */
import { REQUEST_PATH, TIME_FIELD } from 'shared/intake/form-fields';
import type { Place } from '../product.ts';
import { untilOldEnough, type Filled } from './visitor.ts';

export interface Answered {
  status: number;
  html: string;
  /** « DI-7K3FQ2 », once the request is kept. */
  reference: string | null;
}

export interface PlainForm {
  /** May be called again: the same post. */
  send(): Promise<Answered>;
}

/** Takes a form from the site, which is filled in with `values`. */
export async function takeForm({ siteUrl }: Place, values: Filled): Promise<PlainForm> {
  const html = await (await fetch(siteUrl + REQUEST_PATH)).text();
  const formTime = new RegExp(`name="${TIME_FIELD}" value="([^"]+)"`).exec(html)?.[1] ?? '';
  const body = new URLSearchParams({ ...values, [TIME_FIELD]: formTime });
  return {
    async send() {
      await untilOldEnough(formTime);
      const answer = await fetch(siteUrl + REQUEST_PATH, {
        method: 'POST',
        headers: { origin: siteUrl },
        body,
      });
      const page = await answer.text();
      const reference = /data-slot="reference"[^>]*>\s*(DI-\w+)/.exec(page)?.[1] ?? null;
      return { status: answer.status, html: page, reference };
    },
  };
}
