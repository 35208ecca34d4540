/** `pnpm guide-screenshots`: takes the pictures of the editors' guide anew, from a product of its own. */
import path from 'node:path';
import { launchBrowser } from 'site/e2e/browser';
import { createSteps } from './console/steps.ts';
import { openDesk } from './guide-screenshots/desk.ts';
import { addEditor } from './guide-screenshots/editor.ts';
import { afterSignIn, beforeSignIn, signIn } from './guide-screenshots/pictures.ts';
import { savePicture } from './guide-screenshots/save-picture.ts';
import { root } from './paths.ts';
import { main } from './process/main.ts';
import { readOptions } from './process/options.ts';
import { makePlace, removePlace, startProduct } from './whole-way/product.ts';

const HELP = `Usage: pnpm guide-screenshots [--only <name>]...

Starts the CMS and the site in a temporary folder, on ports of their own, with the first content; signs in as an editor,
brings each screen of the guide about, and writes its picture to cms/guide/images, 1280 × 800. Nothing of the site of this
checkout is touched. It takes about five minutes. Look at the pictures before you commit them: days in them move with the
day on which they are taken.

  --only    these alone, by their file's name: --only calendrier --only importer

A browser is needed: Chromium on the machine (CHROMIUM_PATH names another), else the one of the tests.

Exit codes: 0 all taken; 2 wrong arguments; 1 anything else, such as a screen that no longer says what it said.`;

const options = readOptions(HELP, { only: { type: 'string', multiple: true } });

await main(async ({ resources }) => {
  const steps = createSteps(process.stdout);
  const place = await makePlace();
  resources.defer(() => removePlace(place));
  const product = await steps('Starting the product', () => startProduct(place));
  resources.defer(async () => void (await product.stop()));
  const browser = await launchBrowser();
  resources.defer(() => browser.close());
  await steps('Taking the pictures', async (step) => {
    const desk = await openDesk(browser, place, await addEditor(place));
    const take = async (pictures: typeof afterSignIn) => {
      for (const [name, show] of Object.entries(pictures)) {
        if (options.only && !options.only.includes(name)) continue;
        step.note(name);
        await show(desk);
        await savePicture(desk.page, path.join(root, 'cms/guide/images', `${name}.webp`));
      }
    };
    await take(beforeSignIn);
    await signIn(desk);
    await take(afterSignIn);
  });
});
