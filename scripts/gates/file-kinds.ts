/** How each kind of file of a release is read, by its name. A new kind of page or feed adds its row. */
import { parseRedirects } from '../serve/redirects.ts';
import { addressWithin, pathOf } from './addresses.ts';
import { readIcs } from './ics.ts';
import { readPage, type PageReading } from './read-page.ts';
import { referencesOfPage } from './references-of-page.ts';
import type { FoundReference, Origin } from './references.ts';
import { readXml } from './xml.ts';

/** What the gates read of one file. */
export interface FileReading {
  /** `agenda/index.html`. */
  file: string;
  /** `/agenda/`. */
  path: string;
  text: string;
  page: PageReading | null;
  references: FoundReference[];
  /** Addresses of the past that the file leads on from, by `redirectKey`. */
  redirects: readonly string[];
  /** French: why it is not what its name says; null when all is well. */
  mistake: string | null;
}

type Found = Partial<Pick<FileReading, 'page' | 'references' | 'redirects' | 'mistake'>>;
/** References to addresses found in the file. */
type ReferTo = (origin: Origin, addresses: readonly string[]) => FoundReference[];

interface FileKind {
  name: RegExp;
  read(text: string, file: string, siteUrl: string): Found;
}

const kinds: readonly FileKind[] = [
  {
    name: /\.html$/,
    read(text, file, siteUrl) {
      const page = readPage(text);
      return { page, references: referencesOfPage(page.elements, file, pathOf(file), siteUrl) };
    },
  },
  {
    name: /\.css$/,
    read: (text, file, siteUrl) => ({
      references: refer(file, siteUrl)('file', matches(text, /url\(\s*["']?([^"')]+)/g)),
    }),
  },
  {
    name: /\.m?js$/,
    read: (text, file, siteUrl) => ({
      references: refer(file, siteUrl)(
        'file',
        matches(text, /\b(?:from|import|importScripts)\s*\(?\s*["'](\.{0,2}\/[^"']+\.js)["']/g),
      ),
    }),
  },
  {
    name: /\.xml$/,
    read(text, file, siteUrl) {
      const { elements, mistake } = readXml(text);
      const addresses = elements.flatMap(({ name, attributes, words }) => [
        ...(/^(?:loc|link)$/.test(name) && words.trim() ? [words.trim().replaceAll('&amp;', '&')] : []),
        ...matches(attributes, /\s(?:href|url)="([^"]*)"/g),
      ]);
      return { mistake, references: refer(file, siteUrl)('listing', addresses) };
    },
  },
  {
    name: /\.webmanifest$/,
    read(text, file, siteUrl) {
      const { value, mistake } = readJson(text);
      const icons = (value as { icons?: { src?: string }[] } | null)?.icons ?? [];
      const addresses = icons.flatMap(({ src }) => src ?? []);
      return { mistake, references: refer(file, siteUrl)('file', addresses) };
    },
  },
  { name: /\.(?:(?:geo)?json|jsonld)$/, read: (text) => ({ mistake: readJson(text).mistake }) },
  {
    name: /^_redirects$/,
    read(text, file, siteUrl) {
      const rules = parseRedirects(text);
      const targets = [...rules.values()].map(({ to }) => to);
      return { redirects: [...rules.keys()], references: refer(file, siteUrl)('words', targets) };
    },
  },
  {
    name: /\.ics$/,
    read(text, file, siteUrl) {
      const { addresses, mistake } = readIcs(text);
      return { mistake, references: refer(file, siteUrl)('listing', addresses) };
    },
  },
  { name: /\.(?:txt|csv|svg|vtt)$|^_(?:headers|nginx\.conf)$/, read: () => ({}) },
];

/** False for what is no text: pictures, fonts, videos, documents. Of these nobody asks the bytes. */
export function isRead(file: string): boolean {
  return kinds.some(({ name }) => name.test(file));
}

/** @param file one that `isRead`. */
export function readFile(file: string, bytes: Uint8Array, siteUrl: string): FileReading {
  const kind = kinds.find(({ name }) => name.test(file));
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  const nothing = { page: null, references: [], redirects: [], mistake: null };
  return { file, path: pathOf(file), text, ...nothing, ...kind?.read(text, file, siteUrl) };
}

function refer(file: string, siteUrl: string): ReferTo {
  return (origin, addresses) => {
    const found = new Map<string, FoundReference>();
    for (const address of addresses) {
      const within = addressWithin(siteUrl, pathOf(file), address);
      if (within && within.file !== file)
        found.set(`${within.file}#${within.fragment}`, { ...within, origin });
    }
    return [...found.values()];
  };
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, first = '']) => first);
}

function readJson(text: string): { value: unknown; mistake: string | null } {
  try {
    return { value: JSON.parse(text) as unknown, mistake: null };
  } catch {
    return { value: null, mistake: 'ce n’est pas du JSON' };
  }
}
