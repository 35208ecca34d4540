/** A script as pages carry it in their text. */

/**
 * Without comments and indentation; a line break stays where it might end a statement.
 * @param source plain JavaScript, with semicolons, whose comments stand on lines of their own and whose texts on one.
 */
export function inlineScript(source: string): string {
  return source
    .replaceAll(/^[ \t]*(?:\/\/.*|\/\*[\s\S]*?\*\/)$/gm, '')
    .replaceAll(/^[ \t]+/gm, '')
    .replaceAll(/\n{2,}/g, '\n')
    .replaceAll(/(?<=[;{}])\n/g, '')
    .trim();
}
