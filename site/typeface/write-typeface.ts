/** `pnpm --filter site typeface`: writes the typeface anew, after a change of its package or of the weights in use. */
import { writeFile } from 'node:fs/promises';
import { makeTypeface, ours } from './typeface.ts';

await writeFile(ours, await makeTypeface());
