/** Raw parts that several types share, every field filled. */
import { richText } from './rich-text.ts';

type Raw = Record<string, unknown>;

export const UPDATED = '2026-11-01T09:00:00.000Z';

/** A file that the CMS has under this name, or pretends to have. */
export function aFile(name: string, mime: string): Raw {
  return { url: `/uploads/${name}`, mime, name, updatedAt: UPDATED };
}

export function anImage(): Raw {
  return {
    file: aFile('image.png', 'image/png'),
    alternativeText: 'Un pont sur la rivière',
    caption: 'Le pont de Pont-d’Ain',
    credit: 'Département de l’Ain',
  };
}

export function aDocument(over: Raw = {}): Raw {
  return {
    title: 'Programme',
    file: aFile('document.pdf', 'application/pdf'),
    description: 'Les horaires de la journée.',
    ...over,
  };
}

/** With a file of ours, and the address where it is too. */
export function aVideo(over: Raw = {}): Raw {
  return {
    title: 'Une journée de travail',
    file: aFile('video.mp4', 'video/mp4'),
    captions: aFile('video.vtt', 'text/vtt'),
    url: 'https://video.example.org/une-journee',
    durationSeconds: 95,
    transcript: richText(),
    ...over,
  };
}

export function aContact(): Raw {
  return {
    service: 'Mission métiers',
    email: 'metiers@example.org',
    phone: '04 00 00 00 00',
    responseDays: 5,
    note: 'Ou par le site du Département, https://www.ain.fr, le matin.',
  };
}

export function aSource(): Raw {
  return { label: 'Assemblée départementale', url: 'https://example.org/', date: '2022-12-12' };
}

export const keyFigure = {
  value: '1\u202F200',
  label: 'personnes accompagnées',
  source: 'Rapport d’activité',
  sourceUrl: 'https://example.org/',
  date: '2025-01-01',
};
