/** A progress bar in characters, where a text such as "rendering 120/300" says how far the work is. */
const WIDTH = 12;

/** The text with a bar behind its figures; as it is when it has none. */
export function withBar(text: string): string {
  const [, done, total] = /(\d+)\/(\d+)$/.exec(text) ?? [];
  if (done === undefined || Number(total) === 0) return text;
  const filled = Math.floor((WIDTH * Math.min(Number(done), Number(total))) / Number(total));
  return `${text} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
}
