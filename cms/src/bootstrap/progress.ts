/** Tells whoever started the CMS how far a long step is: by a message to the parent process, and in the log. */
import type { Core } from '@strapi/strapi';

export type Report = (done: number, total: number) => void;

export function progressOf(strapi: Core.Strapi, step: string): Report {
  return (done, total) => {
    process.send?.({ step, done, total });
    if (done === total || done === 0) strapi.log.info(`${step}: ${done} of ${total}`);
  };
}
