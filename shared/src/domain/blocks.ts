/** The blocks of which free pages are made: the CMS's `blocks` components, told apart by `type`. */
import { z } from 'zod';
import { nonEmptyList, optionalText, relation, relations, requiredText } from './fields.ts';
import { documentFile, image } from './media.ts';
import { faqItem, keyFigure, link, selfCheckQuestion, step, video } from './parts.ts';
import { requiredRichText } from './rich-text.ts';

const text = z.object({ type: z.literal('text'), title: optionalText, text: requiredRichText });
const keyFigures = z.object({
  type: z.literal('key-figures'),
  title: optionalText,
  figures: nonEmptyList(keyFigure),
});
const steps = z.object({
  type: z.literal('steps'),
  title: requiredText(),
  introduction: optionalText,
  steps: nonEmptyList(step),
});
const faq = z.object({ type: z.literal('faq'), title: requiredText(), items: nonEmptyList(faqItem) });
/** Questions that readers answer for themselves: nothing of it leaves the page. */
const selfCheck = z.object({
  type: z.literal('self-check'),
  title: requiredText(),
  introduction: optionalText,
  questions: nonEmptyList(selfCheckQuestion),
  conclusion: requiredText(),
  link: link.nullable(),
});
/** Null when the person's words are no longer there: the block shows nothing then. */
const testimonial = z.object({ type: z.literal('testimonial'), testimonial: relation });
const callToAction = z.object({
  type: z.literal('call-to-action'),
  title: requiredText(),
  text: optionalText,
  link,
});
const linkedJobs = z.object({ type: z.literal('linked-jobs'), title: requiredText(), jobs: relations });
/** The events chosen, or, when `job` is set, the coming events of that job. */
const linkedEvents = z.object({
  type: z.literal('linked-events'),
  title: requiredText(),
  events: relations,
  job: relation,
  emptyText: optionalText,
});
const linkedPlans = z.object({ type: z.literal('linked-plans'), title: requiredText(), plans: relations });
const imageBlock = z.object({ type: z.literal('image'), image });
const videoBlock = z.object({ type: z.literal('video'), video });
const documents = z.object({
  type: z.literal('documents'),
  title: requiredText(),
  documents: nonEmptyList(documentFile),
});

const anyBlock = z.discriminatedUnion(
  'type',
  [
    text,
    keyFigures,
    steps,
    faq,
    selfCheck,
    testimonial,
    callToAction,
    linkedJobs,
    linkedEvents,
    linkedPlans,
    imageBlock,
    videoBlock,
    documents,
  ],
  'est d’un genre inconnu.',
);
/**
 * The CMS names a block by its GraphQL type: `ComponentBlocksKeyFigures` is `key-figures`. The rich text of a text block
 * comes under a name of its own, since GraphQL refuses one name for two kinds of answer.
 */
export const block = z.preprocess((raw) => {
  if (typeof raw !== 'object' || raw === null || !('type' in raw)) return raw;
  const type = kebabCase(String(raw.type).replace(/^ComponentBlocks/, ''));
  return 'richText' in raw ? { ...raw, type, text: raw.richText } : { ...raw, type };
}, anyBlock);
export type Block = z.output<typeof anyBlock>;
export type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>;

function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}
