/** The scripts that a built page loads. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const NAMED = /<script[^>]* src="([^"]+)"/g;
/** Those that a script loads in turn, beside it. */
const IMPORTED = /(?:from|import)\s*\(?\s*["'`]\.\/([\w.-]+\.js)["'`]/g;

/** Addresses from the site's root, each once. @param folder of the built site. */
export function scriptsOf(html: string, folder: string): string[] {
  const all = new Set(found(html, NAMED));
  for (const address of all) {
    const script = readFileSync(path.join(folder, address), 'utf8');
    for (const name of found(script, IMPORTED)) all.add(path.posix.join(path.posix.dirname(address), name));
  }
  return [...all];
}

function found(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, name = '']) => name);
}
