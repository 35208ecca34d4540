/** What every page shows: names, contact, banner, menus. */
import { z } from 'zod';
import type { Clock } from './clock.ts';
import {
  entryFields,
  list,
  nonEmptyList,
  optionalInstant,
  optionalText,
  requiredTerm,
  requiredText,
} from './fields.ts';
import { image } from './media.ts';
import { contact, link } from './parts.ts';

/** Offline reading is on unless an editor said no: settings saved before the question was asked hold no answer. */
const unlessRefused = z
  .boolean('doit être oui ou non.')
  .nullable()
  .transform((value) => value ?? true);

const banner = z.object({
  message: requiredText(200),
  level: requiredTerm('banner-level'),
  link: link.nullable(),
  start: optionalInstant,
  end: optionalInstant,
});
export type Banner = z.output<typeof banner>;

export const siteSettings = z.object({
  ...entryFields,
  siteName: requiredText(),
  tagline: requiredText(),
  publisher: requiredText(),
  contact,
  postalAddress: optionalText,
  banner: banner.nullable(),
  mainNavigation: nonEmptyList(link),
  footerNavigation: list(link),
  socialImage: image.nullable(),
  offlineReading: unlessRefused,
});
export type SiteSettings = z.output<typeof siteSettings>;

/** Whether the banner is shown: from its start, included, to its end, excluded. */
export function isBannerShown({ start, end }: Pick<Banner, 'start' | 'end'>, clock: Clock): boolean {
  return (start === null || clock.hasPassed(start)) && (end === null || !clock.hasPassed(end));
}
