/** A part of a file, as players and broken-off downloads ask for it. */
import { describe, expect, it } from 'vitest';
import { get, prepareServer } from './served-release.ts';

prepareServer();

describe('serve', () => {
  it.each([
    ['bytes=0-3', 'User', 'bytes 0-3/13'],
    ['bytes=6-', 'agent: *'.slice(1), 'bytes 6-12/13'],
    ['bytes=11-99', ' *', 'bytes 11-12/13'],
    ['bytes=-2', ' *', 'bytes 11-12/13'],
    ['bytes=-99', 'User-agent: *', 'bytes 0-12/13'],
  ])('gives the part %s of a file', async (Range, content, range) => {
    const part = await get('/robots.txt', { headers: { Range } });
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
      206,
      content,
      range,
    ]);
  });

  it('gives a part of a large file, as a player asks for it', async () => {
    const part = await get('/large.bin', { headers: { Range: 'bytes=500000-' } });
    expect([part.status, (await part.text()).length]).toEqual([206, 500_000]);
  });

  it('gives the whole file for a range that makes no sense, or of another version', async () => {
    for (const Range of ['bytes=9-2', 'bytes=x-y', 'bytes=-', 'bytes=0-1,3-4', 'lines=1-2'])
      expect((await get('/robots.txt', { headers: { Range } })).status).toBe(200);
    const headers = { Range: 'bytes=0-3', 'If-Range': '"another"' };
    expect((await get('/robots.txt', { headers })).status).toBe(200);
    headers['If-Range'] = (await get('/robots.txt')).headers.get('etag') ?? '';
    expect((await get('/robots.txt', { headers })).status).toBe(206);
  });

  it('says how long a file is to who asks for what lies beyond', async () => {
    for (const Range of ['bytes=13-', 'bytes=99-100', 'bytes=-0']) {
      const answer = await get('/robots.txt', { headers: { Range } });
      expect([answer.status, answer.headers.get('content-range')]).toEqual([416, 'bytes */13']);
    }
  });
});
