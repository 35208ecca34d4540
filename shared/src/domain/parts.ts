/** Parts that several content types share: the components of the CMS's `common` group, images and documents aside. */
import { z } from 'zod';
import {
  flag,
  MISSING,
  optionalCode,
  optionalDate,
  optionalNumber,
  optionalPattern,
  optionalText,
  optionalWebAddress,
  relation,
  requiredInstant,
  requiredText,
  webAddress,
} from './fields.ts';
import { mediaFile } from './media.ts';
import { requiredRichText } from './rich-text.ts';

export const link = z.object({ label: requiredText(), url: webAddress }, MISSING);
export type Link = z.output<typeof link>;

export const source = z.object({ label: requiredText(), url: optionalWebAddress, date: optionalDate });
export type Source = z.output<typeof source>;

export const faqItem = z.object({ question: requiredText(), answer: requiredRichText });
export type FaqItem = z.output<typeof faqItem>;

/** A question to oneself, answered by yes, no or « I do not know »; what each answer means is the editors' to say. */
export const selfCheckQuestion = z.object({
  question: requiredText(),
  /** Else « yes » is the answer that speaks for going on. */
  noIsFavourable: flag,
  hintYes: optionalText,
  hintNo: optionalText,
});
export type SelfCheckQuestion = z.output<typeof selfCheckQuestion>;

export const step = z.object({ title: requiredText(), text: requiredRichText, duration: optionalText });
export type Step = z.output<typeof step>;

/** A figure is never shown without its source. */
export const keyFigure = z.object({
  value: requiredText(),
  label: requiredText(),
  source: requiredText(),
  sourceUrl: optionalWebAddress,
  date: optionalDate,
});
export type KeyFigure = z.output<typeof keyFigure>;

export const video = z.object(
  {
    title: requiredText(),
    file: mediaFile.nullable(),
    url: optionalWebAddress,
    durationSeconds: optionalNumber,
    transcript: requiredRichText,
    captions: mediaFile.nullable(),
  },
  MISSING,
);
export type Video = z.output<typeof video>;

export const contact = z.object(
  {
    service: optionalText,
    email: optionalCode,
    phone: optionalPattern(
      /^(\+33|0)[1-9](?:[ .]?\d{2}){4}$/,
      'n’est pas un numéro de téléphone\u202F: dix chiffres, ou +33 et neuf chiffres.',
    ),
    responseDays: optionalNumber,
    note: optionalText,
  },
  MISSING,
);
export type Contact = z.output<typeof contact>;

export const postcode = optionalPattern(/^\d{5}$/, 'n’est pas un code postal\u202F: cinq chiffres.');

export const place = z.object({
  name: optionalText,
  street: optionalText,
  postcode,
  commune: relation,
  latitude: optionalNumber,
  longitude: optionalNumber,
  stepFree: flag,
  hearingLoop: flag,
  transport: optionalText,
});
export type Place = z.output<typeof place>;

/** A start and an end, in this order. */
export const dateTimeRange = z
  .object({ start: requiredInstant, end: requiredInstant })
  .refine(({ start, end }) => Date.parse(end) > Date.parse(start), {
    path: ['end'],
    error: 'est avant le début\u202F: choisissez une fin qui vient après.',
  });
export type DateTimeRange = z.output<typeof dateTimeRange>;
