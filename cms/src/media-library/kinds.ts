/**
 * The kinds of file that the media library takes: what the site can show, and what no browser runs. A kind is known by
 * its first bytes; neither the name nor what the browser declares has a say.
 */

export interface FileKind {
  mime: string;
  /** Endings that a name of this kind may have, the usual one first. */
  endings: readonly string[];
  /** French, with its article: « une image PNG ». */
  name: string;
  /** Bytes. */
  limit: number;
  /** What to do with a file over the limit, a French sentence. */
  remedy: string;
  /** @param head the first bytes of the file: 64 are enough. */
  isBegunBy(head: Buffer): boolean;
}

export const MEGABYTE = 1024 * 1024;

const pictures = {
  limit: 10 * MEGABYTE,
  remedy: 'Réduisez-la à 2000 pixels de large, ou enregistrez-la en WebP ou en JPEG.',
};

/** Containers of the MPEG family name their brand after `ftyp`. AVIF: ISO/IEC 23000-22; MP4: ISO/IEC 14496-12 and 14. */
const AVIF_BRANDS = ['avif', 'avis'];
const MP4_BRANDS = /^(?:isom|iso[2-9]|mp4[12v]|avc1|dash|M4V[ HP]|MSNV|f4v )$/;

export const kinds: readonly FileKind[] = [
  {
    mime: 'image/avif',
    endings: ['avif'],
    name: 'une image AVIF',
    ...pictures,
    isBegunBy: (head) => AVIF_BRANDS.includes(brandOf(head)),
  },
  {
    mime: 'image/webp',
    endings: ['webp'],
    name: 'une image WebP',
    ...pictures,
    isBegunBy: (head) => textAt(head, 0, 4) === 'RIFF' && textAt(head, 8, 4) === 'WEBP',
  },
  {
    mime: 'image/png',
    endings: ['png'],
    name: 'une image PNG',
    ...pictures,
    isBegunBy: (head) => startsWith(head, '89504e470d0a1a0a'),
  },
  {
    mime: 'image/jpeg',
    endings: ['jpg', 'jpeg'],
    name: 'une image JPEG',
    ...pictures,
    isBegunBy: (head) => startsWith(head, 'ffd8ff'),
  },
  {
    mime: 'application/pdf',
    endings: ['pdf'],
    name: 'un document PDF',
    limit: 20 * MEGABYTE,
    remedy: 'Exportez-le avec des images plus légères, ou partagez-le en plusieurs documents.',
    isBegunBy: (head) => textAt(head, 0, 5) === '%PDF-',
  },
  {
    mime: 'video/mp4',
    endings: ['mp4', 'm4v'],
    name: 'une vidéo MP4',
    limit: 200 * MEGABYTE,
    remedy: 'Exportez-la en 720p, ou raccourcissez-la.',
    isBegunBy: (head) => MP4_BRANDS.test(brandOf(head)),
  },
  {
    // Captions: no video is published for everyone without them.
    mime: 'text/vtt',
    endings: ['vtt'],
    name: 'des sous-titres WebVTT',
    limit: MEGABYTE,
    remedy: 'Vérifiez qu’il s’agit bien de sous-titres.',
    isBegunBy: (head) => /^(?:\uFEFF)?WEBVTT(?:[ \t\r\n]|$)/.test(head.toString('utf8')),
  },
];

function brandOf(head: Buffer): string {
  return textAt(head, 4, 4) === 'ftyp' ? textAt(head, 8, 4) : '';
}

function textAt(head: Buffer, start: number, length: number): string {
  return head.toString('latin1', start, start + length);
}

function startsWith(head: Buffer, hex: string): boolean {
  return head.subarray(0, hex.length / 2).toString('hex') === hex;
}
