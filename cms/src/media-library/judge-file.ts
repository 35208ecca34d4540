/** Whether the media library takes a file. Pure: bytes in, kind or French refusal out. */
import { kinds, MEGABYTE, type FileKind } from './kinds';
import { whyRefused } from './refused-kinds';

export interface OfferedFile {
  /** As it is called on the editor's disk. */
  name: string;
  /** Bytes. */
  size: number;
  /** Its beginning: `HEAD_BYTES`, or all of a shorter file. */
  head: Buffer;
}

/** As far as a browser looks when it guesses: https://mimesniff.spec.whatwg.org (1445), and room for comments. */
export const HEAD_BYTES = 8192;

export type Judgement = { kind: FileKind } | { refusal: string };

/** @param replaced the media type of the file that this one takes the place of: its address, and so its ending, stay. */
export function judgeFile({ name, size, head }: OfferedFile, replaced?: string): Judgement {
  const quoted = `«\u202F${name}\u202F»`;
  if (size === 0) return { refusal: `${quoted} est vide. Choisissez un autre fichier.` };
  const kind = kinds.find(({ isBegunBy }) => isBegunBy(head));
  if (!kind) return { refusal: `${quoted} ${whyRefused(head)}` };
  if (size > kind.limit) return { refusal: `${quoted} ${tooHeavy(kind, size)}` };
  if (!endsAs(name, kind))
    return { refusal: `${quoted} est en réalité ${kind.name}. Renommez-le «\u202F${renamed(name, kind)}\u202F», puis ajoutez-le de nouveau.` }; // prettier-ignore
  if (replaced !== undefined && replaced !== kind.mime) return { refusal: otherKind(quoted, kind, replaced) };
  return { kind };
}

function tooHeavy({ name, limit, remedy }: FileKind, size: number): string {
  return `pèse ${megabytes(size)}\u202F: c’est trop pour ${name} (${megabytes(limit)} au plus). ${remedy}`;
}

function otherKind(quoted: string, { name }: FileKind, replaced: string): string {
  const before = kinds.find(({ mime }) => mime === replaced)?.name ?? 'un fichier d’un autre format';
  return `${quoted} est ${name} et remplacerait ${before}. Enregistrez-le dans le même format, ou ajoutez-le comme un nouveau fichier.`;
}

/** A name without an ending gets that of its kind from Strapi. */
function endsAs(name: string, { endings }: FileKind): boolean {
  const ending = /\.([^.]*)$/.exec(name)?.[1];
  return ending === undefined || endings.includes(ending.toLowerCase());
}

function renamed(name: string, { endings: [ending] }: FileKind): string {
  return `${name.replace(/\.[^.]*$/, '')}.${ending}`;
}

/** Rounded up: a file just over the limit must not seem to be on it. */
function megabytes(bytes: number): string {
  const tenths = Math.ceil((bytes / MEGABYTE) * 10) / 10;
  return `${tenths.toLocaleString('fr-FR')}\u00A0Mo`;
}
