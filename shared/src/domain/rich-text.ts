/**
 * Rich text as a closed tree: what Strapi's blocks editor can make and nothing else. There is no raw HTML in it, and a
 * link's address is checked, so a page that renders this tree cannot carry a script.
 */
import { z } from 'zod';
import { MISSING, webAddress } from './fields.ts';
import { frenchTypography } from './french-typography.ts';
import { mediaFile } from './media.ts';

const UNKNOWN = 'contient une mise en forme inconnue.';

const optionalMark = z
  .boolean()
  .optional()
  .transform((mark) => mark ?? false);

const typedText = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: optionalMark,
  italic: optionalMark,
  underline: optionalMark,
  strikethrough: optionalMark,
  code: optionalMark,
});

const text = typedText.transform((node) =>
  node.code ? node : { ...node, text: frenchTypography(node.text) },
);

/** `url` is null when the address was refused: the words stay, the link does not. */
const link = z.object({ type: z.literal('link'), url: webAddress.nullable(), children: z.array(text) });

const inline = z.discriminatedUnion('type', [text, link]);

const listItem = z.object({ type: z.literal('list-item'), children: z.array(inline) });

export interface RichTextList {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (z.output<typeof listItem> | RichTextList)[];
}

const list: z.ZodType<RichTextList> = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  children: z.array(z.union([listItem, z.lazy(() => list)])),
});

/** Pages own the first level of heading: an editor's first level becomes the second, and below the fourth nothing nests. */
const headingLevel = z
  .int()
  .min(1)
  .max(6)
  .transform((level) => Math.min(Math.max(level, 2), 4) as 2 | 3 | 4);

/** The media library has no box to tick: its word for an image that tells nothing is « décorative ». */
function isDecorative(alternativeText: string | null): boolean {
  return /^(image )?d[ée]corative\.?$/i.test(alternativeText?.trim() ?? '');
}

const block = z.union(
  [
    z.object({ type: z.literal('paragraph'), children: z.array(inline) }),
    z.object({ type: z.literal('heading'), level: headingLevel, children: z.array(inline) }),
    z.object({ type: z.literal('quote'), children: z.array(inline) }),
    z.object({ type: z.literal('code'), children: z.array(z.union([typedText, link])) }),
    z
      .object({
        type: z.literal('image'),
        image: mediaFile.extend({ alternativeText: z.string().nullable() }),
      })
      .transform(({ type, image: { alternativeText, ...file } }) => ({
        type,
        file,
        alt: isDecorative(alternativeText) ? '' : (alternativeText ?? ''),
        decorative: isDecorative(alternativeText),
      })),
    list,
  ],
  UNKNOWN,
);

const blocks = z.array(block, UNKNOWN);

export type RichText = z.output<typeof blocks>;
export type RichTextBlock = RichText[number];
export type RichTextInline = z.output<typeof inline>;

/** Empty paragraphs, which the editor leaves at the end, are no content. */
function withoutEmptyParagraphs(richText: RichText): RichText {
  return richText.filter((node) => node.type !== 'paragraph' || plainTextOf([node]).trim() !== '');
}

export const optionalRichText = blocks.nullable().transform((value) => withoutEmptyParagraphs(value ?? []));
export const requiredRichText = blocks
  .transform(withoutEmptyParagraphs)
  .refine((value) => value.length > 0, MISSING);

/** The words of a rich text, blocks separated by a space. */
export function plainTextOf(richText: RichText): string {
  return richText.map(wordsOf).join(' ');
}

function wordsOf(node: RichTextBlock | RichTextInline | RichTextList['children'][number]): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'image') return '';
  const separator = node.type === 'list' ? ' ' : '';
  return node.children.map(wordsOf).join(separator);
}
