import { describe, expect, it } from 'vitest';
import { fileNote } from './files.ts';

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
