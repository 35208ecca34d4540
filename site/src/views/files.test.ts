import { describe, expect, it } from 'vitest';
import type { DocumentFile } from 'shared/domain/media';
import type { FileMedia, ImageMedia } from 'shared/domain/snapshot';
import { fileNote, servedDocuments } from './files.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('A file to download', () => {
  it('says its kind and its weight', () => {
    expect(plain(fileNote({ path: '/documents/3f/programme.pdf', size: 245_300 }))).toBe('PDF, 245 ko');
    expect(plain(fileNote({ path: '/documents/3f/film.mp4', size: 12_340_000 }))).toBe('MP4, 12,3 Mo');
  });

  it('says the weight alone when the name tells no kind', () => {
    expect(plain(fileNote({ path: '/documents/3f/lisezmoi', size: 800 }))).toBe('800 octets');
  });
});

describe('Documents', () => {
  const document = (url: string) => ({ title: url, file: { url } }) as DocumentFile;
  const media: Record<string, FileMedia | ImageMedia> = {
    '/a.pdf': { kind: 'file', path: '/documents/3f/a.pdf', mime: 'application/pdf', size: 10 },
    '/b.png': { kind: 'image', width: 1, height: 1, avif: [], webp: [] },
  };

  it('are those whose file could be had', () => {
    const documents = ['/gone.pdf', '/a.pdf', '/b.png'].map(document);
    expect(servedDocuments(documents, ({ url }) => media[url]).map(({ title }) => title)).toEqual(['/a.pdf']);
  });
});
