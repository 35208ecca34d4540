/** What the publisher tells whoever started it. */
import type { PublisherStep } from 'shared/domain/publisher-status';

export type PublisherMessage =
  | { kind: 'step'; step: PublisherStep; done: number; total: number }
  /** The first attempt has ended; `failure` says what kept the content from going live, `notice` what people should read. */
  | { kind: 'first attempt'; notice: string; failure?: { sentence: string; exitCode: number } };

/** The message; undefined for any other. */
export function readPublisherMessage(message: unknown): PublisherMessage | undefined {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined;
  return message.kind === 'step' || message.kind === 'first attempt'
    ? (message as PublisherMessage)
    : undefined;
}
