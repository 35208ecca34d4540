/** The keys of a plugin begin with its name. */
export function under(plugin: string, words: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [`${plugin}.${key}`, word]));
}
