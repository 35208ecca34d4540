/** Strapi's own build of the admin, the French of the few words that its code says in English, and ours of its French. */
import { rawWords } from './french/raw-words.ts';
import { typeset } from './french/strapi-typography.ts';

interface Plugin {
  name: string;
  transform(code: string, file: string): string | undefined;
  buildEnd(error?: Error): void;
}

function sayInFrench(): Plugin {
  const missing = new Set(rawWords);
  return {
    name: 'say-in-french',
    transform(code, file) {
      const [path = ''] = file.split('?');
      if (/\/@strapi\/[\w-]+\/dist\/.*\/fr\.json\.mjs$/.test(path)) return typeset(code);
      const words = rawWords.filter((word) => path.endsWith(word.file) && code.includes(word.english));
      if (words.length === 0) return undefined;
      for (const word of words) missing.delete(word);
      return words.reduce((text, { english, french }) => text.replace(english, french), code);
    },
    buildEnd(error) {
      if (!error && missing.size > 0)
        throw new Error(
          `Not in Strapi's code any more: ${[...missing].map(({ english }) => english).join('; ')}`,
        );
    },
  };
}

export default <Config extends { plugins?: unknown[] }>(config: Config): Config => ({
  ...config,
  plugins: [...(config.plugins ?? []), sayInFrench()],
});
