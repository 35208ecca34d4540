/** What the panel of advice asks of the CMS. */
import { expect, test } from 'vitest';
import { runningCms } from './support/cms.ts';
import { signIn } from './support/sign-in.ts';

test('the panel of advice knows the acronyms of the glossary', async () => {
  const cms = await runningCms();
  const response = await fetch(`${cms.url}/writing-advice/acronyms`, { headers: await signIn(cms) });
  expect(await response.json()).toEqual(expect.arrayContaining(['PMI', 'VAE']));
});
