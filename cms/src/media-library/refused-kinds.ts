/** Files that people often try to add, and what to do instead. Whatever is not named here is refused all the same. */

interface RefusedKind {
  /** French, with its article. */
  name: string;
  /** French sentences. */
  remedy: string;
  isBegunBy(head: Buffer): boolean;
}

const AS_PDF = 'Enregistrez-le en PDF, puis ajoutez le PDF.';
const AS_JPEG = 'Exportez-la en JPEG ou en PNG, puis ajoutez-la de nouveau.';

const PAGE = /<(?:!doctype|html|head|body|script|iframe)\b/i;
/** Also behind `<?xml …?>`, a comment or a doctype of its own. */
const DRAWING = /<(?:\w+:)?svg\b|<!doctype svg\b/i;

const refusedKinds: readonly RefusedKind[] = [
  {
    name: 'un dessin SVG',
    remedy: 'Un dessin SVG peut contenir un programme. Exportez-le en PNG, puis ajoutez le PNG.',
    isBegunBy: (head) => DRAWING.test(textOf(head)),
  },
  {
    name: 'une page web ou un programme',
    remedy: 'Pour montrer cette page, mettez un lien vers elle dans le texte.',
    isBegunBy: (head) => PAGE.test(textOf(head)) || /^(?:#!|<\?php)/.test(textOf(head)),
  },
  {
    name: 'un fichier XML',
    remedy: 'Enregistrez son contenu en PDF, puis ajoutez le PDF.',
    isBegunBy: (head) => /^\s*<\?xml\b/.test(textOf(head)),
  },
  {
    // Also Word, Excel, PowerPoint and LibreOffice, which are archives.
    name: 'un document de bureautique ou une archive',
    remedy: AS_PDF,
    isBegunBy: (head) => head.toString('latin1', 0, 2) === 'PK' || head.toString('hex', 0, 4) === 'd0cf11e0',
  },
  {
    name: 'une image GIF',
    remedy: AS_JPEG,
    isBegunBy: (head) => head.toString('latin1', 0, 4) === 'GIF8',
  },
  {
    name: 'une photo au format HEIC',
    remedy: AS_JPEG,
    isBegunBy: (head) => /^ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)/.test(head.toString('latin1', 4, 12)),
  },
  {
    name: 'une vidéo d’un autre format que MP4',
    remedy: 'Exportez-la en MP4, puis ajoutez-la de nouveau.',
    isBegunBy: (head) =>
      head.toString('hex', 0, 4) === '1a45dfa3' ||
      head.toString('latin1', 4, 12) === 'ftypqt  ' ||
      /^RIFF....AVI /s.test(head.toString('latin1')),
  },
];

const UNKNOWN = {
  name: 'ni une image (AVIF, WebP, PNG ou JPEG), ni un PDF, ni une vidéo MP4, ni des sous-titres WebVTT',
  remedy: 'Enregistrez-le dans l’un de ces formats, puis ajoutez-le de nouveau.',
};

/** Why a file of none of the kinds is refused, in French; the sentence begins after the file's name. */
export function whyRefused(head: Buffer): string {
  const kind = refusedKinds.find(({ isBegunBy }) => isBegunBy(head));
  if (!kind) return `n’est ${UNKNOWN.name}. ${UNKNOWN.remedy}`;
  return `est ${kind.name}\u202F: la médiathèque ne le prend pas. ${kind.remedy}`;
}

/** What a browser that guesses would read: text in UTF-16 too, without its zeros. */
function textOf(head: Buffer): string {
  return head.toString('latin1').replaceAll('\0', '');
}
