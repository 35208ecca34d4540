/** From the bytes of a file to its text: UTF-8 with or without its mark, or what older spreadsheets write. */
import { FileRefusal } from './file-refusal';

export const LIMIT_BYTES = 10 * 1024 * 1024;

export interface DecodedFile {
  text: string;
  /** What the reader should know of how the file was read, in French. */
  remarks: string[];
}

const REFUSALS = {
  empty: 'Ce fichier est vide.',
  large: 'Ce fichier dépasse 10 Mo. Coupez-le en plusieurs fichiers.',
  workbook:
    'Ce fichier est un classeur, pas un fichier CSV. Ouvrez-le dans votre tableur, puis enregistrez-le au format « CSV UTF-8 ».',
  other: 'Ce fichier n’est pas un texte. Enregistrez votre tableau au format « CSV UTF-8 ».',
};

const WINDOWS =
  'Ce fichier n’est pas en UTF-8. Il a été lu comme un fichier de Windows : vérifiez les lettres accentuées dans l’aperçu.';

/** @throws FileRefusal */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  if (bytes.length === 0) throw new FileRefusal(REFUSALS.empty);
  if (bytes.length > LIMIT_BYTES) throw new FileRefusal(REFUSALS.large);
  if (isWorkbook(bytes)) throw new FileRefusal(REFUSALS.workbook);
  // No table of text holds this; UTF-16 does, in every second place.
  if (bytes.includes(0)) throw new FileRefusal(REFUSALS.other);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), remarks: [] };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), remarks: [WINDOWS] };
  }
}

/** A zip (.xlsx, .ods) or an old .xls, by their first bytes. */
function isWorkbook([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}
