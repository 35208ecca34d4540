/** The web addresses in an entry: fields that hold one, and links in rich text. An address within words is no link. Pure. */

/** @param entry as the database gives it, with its parts. Gives each address once, without its fragment. */
export function addressesIn(entry: unknown): string[] {
  const found = new Set<string>();
  collect(entry, found);
  return [...found];
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    const address = webAddress(value);
    if (address !== undefined) found.add(address);
  } else if (Array.isArray(value)) {
    for (const each of value) collect(each, found);
  } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    collect(Object.values(value), found);
  }
}

function webAddress(text: string): string | undefined {
  const trimmed = text.trim();
  if (!/^https?:\/\/\S+$/i.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  url.hash = '';
  return url.href;
}
