/** An answer that comes line by line, each a JSON object. */
import type { RunNews } from '../../imports/plan-answer.ts';
import { words } from './words.ts';

/** @throws Error when the answer breaks off before the last word */
export async function readNews({ body }: Response, onNews: (news: RunNews) => void): Promise<void> {
  if (!body) throw new Error(words.failed);
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let last: RunNews['kind'] = 'progress';
  for (;;) {
    const { done, value = '' } = await reader.read();
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines.filter((each) => each !== '')) {
      const news = JSON.parse(line) as RunNews;
      last = news.kind;
      onNews(news);
    }
    if (done) break;
  }
  if (last === 'progress') throw new Error(words.failed);
}
