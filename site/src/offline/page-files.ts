/** What a page, a style sheet or a script needs of the site's files, found in its text. Pure. */

/** Names in the folders of files whose address changes with their bytes; scripts leave out the first slash in their lists. */
const FILE = /\/?((?:_astro|fonts)\/[\w.-]+\.\w+)/g;
/** Style sheets and scripts name their neighbours so. */
const NEIGHBOUR = /["'(]\.\/([\w.-]+\.(?:js|css|woff2))["')]/g;
/** How the page of the search names the files of its index. */
const INDEX = /\sdata-current="([\w -]*)"/;
/** How scripts name the data they ask for; those for download are no script's. */
const DATA = /["'`](\/(?!donnees\/)[\w-]+\/[\w-]+\.json)["'`]/g;
const PICTURE = /<picture[\s>][\s\S]*?<\/picture>/g;
const IMAGE = /\/images\/[\w.-]+/g;

/** Pixels: enough for a phone, and light. */
const KEPT_WIDTH = 640;

/** Style sheets, scripts and fonts that a page names, as paths. */
export function filesOf(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(FILE), ([, path = '']) => `/${path}`))];
}

/** What a file at `path` names in turn: the modules of a script, the fonts of a style sheet. */
export function filesOfFile(text: string, path: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const neighbours = Array.from(text.matchAll(NEIGHBOUR), ([, file = '']) => folder + file);
  return [...new Set([...filesOf(text), ...neighbours])];
}

/** The data that a page, or a script at work in it, asks for as soon as it is used. */
export function dataOf(text: string): string[] {
  const index = (INDEX.exec(text)?.[1] ?? '').split(' ').filter((name) => name !== '');
  return [
    ...index.map((name) => `/recherche/${name}.json`),
    ...Array.from(text.matchAll(DATA), ([, path = '']) => path),
  ];
}

/** The forms in which a page offers each of its pictures: any of them shows it. */
export function picturesOf(html: string): string[][] {
  return Array.from(html.matchAll(PICTURE), ([picture]) => [...new Set(picture.match(IMAGE) ?? [])]);
}

/** One form of each picture, in a format that every browser reads. */
export function picturesToKeep(html: string): string[] {
  return Array.from(html.matchAll(PICTURE), ([picture]) => {
    const forms = [...picture.matchAll(/(\/images\/[\w.-]+\.webp) (\d+)w/g)];
    const wide = forms.find(([, , width]) => Number(width) >= KEPT_WIDTH) ?? forms[forms.length - 1];
    return wide?.[1] ?? '';
  }).filter((path) => path !== '');
}
