/** Files of the media library as entries refer to them. What the release serves of them is in `snapshot.ts`. */
import { z } from 'zod';
import { flag, MISSING, optionalText, requiredInstant, requiredText } from './fields.ts';

/** A file at the CMS. `url` and `updatedAt` together say which bytes are meant: a replaced file keeps its address. */
export const mediaFile = z.object(
  {
    url: z.string(MISSING).min(1, MISSING),
    mime: z.string(),
    name: z.string(),
    updatedAt: requiredInstant,
  },
  MISSING,
);
export type MediaFile = z.output<typeof mediaFile>;

/** An image with the words that stand for it; `alt` is '' for a decorative one. */
export const image = z
  .object(
    {
      file: mediaFile,
      alternativeText: optionalText,
      decorative: flag,
      caption: optionalText,
      credit: optionalText,
    },
    MISSING,
  )
  .transform(({ file, alternativeText, decorative, caption, credit }) => ({
    file,
    alt: decorative ? '' : (alternativeText ?? ''),
    decorative,
    caption,
    credit,
  }));
export type Image = z.output<typeof image>;

export const documentFile = z.object({ title: requiredText(), file: mediaFile, description: optionalText });
export type DocumentFile = z.output<typeof documentFile>;
