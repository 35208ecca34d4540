/** A screen of the browser as a small file: flat colours and text, so WebP without loss in few colours. */
import type { Page } from 'playwright-core';
import sharp from 'sharp';

const COLOURS = 96;

export async function savePicture(page: Page, file: string): Promise<void> {
  await showDaysInFrench(page);
  const screen = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const few = await sharp(screen).png({ palette: true, colours: COLOURS, dither: 0 }).toBuffer();
  await sharp(few).webp({ lossless: true, effort: 6 }).toFile(file);
}

/** Days and hours as browsers of editors show them: those for tests speak English alone. */
async function showDaysInFrench(page: Page): Promise<void> {
  const inputs = page.locator('input[type=date], input[type=time]');
  for (let left = await inputs.count(); left > 0; left -= 1) {
    // It leaves the list as it becomes text.
    const input = inputs.first();
    const words = (await input.inputValue()).split('-').toReversed().join('/');
    await input.evaluate((field, shown) => Object.assign(field, { type: 'text', value: shown }), words);
  }
}
