import { describe, expect, it } from 'vitest';
import type { MediaFile } from 'shared/domain/media';
import type { FileMedia } from 'shared/domain/snapshot';
import { videoWay } from './video.ts';

const file: MediaFile = { url: '/uploads/a.mp4', mime: 'video/mp4', name: 'a.mp4', updatedAt: '2026-11-01' };
const served: FileMedia = { kind: 'file', path: '/documents/3f/a.mp4', mime: 'video/mp4', size: 10 };
const url = 'https://video.example.org/une-journee';
const none = { file: null, captions: null, url: null };

describe('A video', () => {
  it('is played from its file, rather than elsewhere', () => {
    expect(videoWay({ ...none, file, url }, () => served)).toEqual({
      kind: 'file',
      file: served,
      captions: null,
    });
  });

  it('is a link where there is no file, or the file could not be had', () => {
    const link = { kind: 'link', href: url, host: 'video.example.org' };
    expect(videoWay({ ...none, url }, () => undefined)).toEqual(link);
    expect(videoWay({ ...none, file, url }, () => undefined)).toEqual(link);
    expect(videoWay({ ...none, url: '/la-demarche/' }, () => undefined)).toMatchObject({ host: null });
  });

  it.each([null, 'mailto:a@example.org', 'tel:+33400000000', '#video', 'https://['])(
    'is nothing when its address is %s',
    (address) => {
      expect(videoWay({ ...none, url: address }, () => undefined)).toBeNull();
    },
  );
});
