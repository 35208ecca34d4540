/** Structured data as search engines read it: nodes of schema.org, written as one JSON-LD graph a page. */

/** A thing of schema.org. Properties without a value (undefined, null, '', an empty list) are left out when it is written. */
export interface JsonLdNode {
  '@type': string;
  '@id'?: string;
  [property: string]: JsonLdValue;
}

type JsonLdValue =
  string | number | boolean | null | undefined | JsonLdNode | Reference | readonly JsonLdValue[];

/** Names a node of the same graph, or of the home page's. */
interface Reference {
  '@id': string;
}

/** Makes an address of the site absolute. */
export type Absolute = (path: string) => string;

/** @returns the text of a `<script type="application/ld+json">`, in which nothing can end the element. */
export function jsonLd(nodes: readonly JsonLdNode[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph, (_, value: unknown) => (isEmpty(value) ? undefined : value)).replaceAll(
    '<',
    '\\u003c',
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
