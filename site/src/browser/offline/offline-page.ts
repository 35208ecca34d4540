/** The page `/hors-ligne/`: what the device keeps, and which pages it should keep. */
import { OFFLINE_PAGE } from '../../offline/stores.ts';
import { setUpChoice } from './page-choice.ts';
import { eraseAll, showStored } from './stored-list.ts';

export async function openOfflinePage(): Promise<void> {
  sayWhatWasAsked();
  try {
    if ('caches' in window && 'serviceWorker' in navigator) await setUp();
    else sayUnsupported();
  } catch {
    // There, but blocked by the browser's settings.
    sayUnsupported();
  }
}

async function setUp(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('[data-choice]');
  const update = form ? setUpChoice(form, showStored, sayUnsupported) : () => Promise.resolve();
  document.querySelector('[data-erase]')?.addEventListener('click', async () => {
    try {
      await eraseAll();
      await update();
      say('[data-erased]', 'Tout est effacé de cet appareil.');
    } catch {
      sayUnsupported();
    }
  });
  await update();
}

/** The worker shows this page at the address of one that is not kept. */
function sayWhatWasAsked(): void {
  const asked = document.querySelector<HTMLElement>('[data-asked]');
  if (!asked || location.pathname === OFFLINE_PAGE) return;
  asked.hidden = false;
  say('[data-asked-path]', decoded(location.pathname));
  asked.querySelector('[data-retry]')?.setAttribute('href', location.href);
}

function sayUnsupported(): void {
  document.querySelector<HTMLElement>('[data-unsupported]')?.removeAttribute('hidden');
  for (const part of document.querySelectorAll<HTMLElement>('[data-offline-tool]')) part.hidden = true;
}

function say(selector: string, words: string): void {
  const part = document.querySelector(selector);
  if (part) part.textContent = words;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
