/** A small file of the release that is read again only when it has become another one. */
import { readFileSync, statSync } from 'node:fs';

/**
 * @param parse makes of the text what is asked for; the text is empty when there is no file.
 * @returns gives what `file` holds now. The link in its path is followed each time.
 */
export function rememberFile<T>(file: string, parse: (text: string) => T): () => T {
  let last: { version: string; content: T } | undefined;
  return () => {
    const found = statSync(file, { throwIfNoEntry: false });
    const version = found ? `${found.ino} ${found.size} ${found.mtimeMs}` : '';
    if (last?.version !== version)
      last = { version, content: parse(found ? readFileSync(file, 'utf8') : '') };
    return last.content;
  };
}
