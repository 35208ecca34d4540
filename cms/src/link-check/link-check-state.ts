/** What the home page says of the check of links. */
import type { Core } from '@strapi/strapi';
import type { LinkCheckState } from '../desk-lines/desk-answer';
import { linkCheckMode } from '../environment';
import { lastCheck } from './turn';
import { checkedSentence, linkCheckWords as words } from './words';

export async function linkCheckState(strapi: Core.Strapi, now: Date): Promise<LinkCheckState> {
  const { isRunning, finishedAt } = await lastCheck(strapi, now);
  const mayRun = linkCheckMode() !== 'never';
  return { mayRun, isRunning, sentence: sentence(mayRun, isRunning, finishedAt, now) };
}

function sentence(mayRun: boolean, isRunning: boolean, finishedAt: Date | null, now: Date): string {
  if (isRunning) return words.running;
  if (finishedAt !== null) return checkedSentence(finishedAt, now);
  return mayRun ? words.never : words.off;
}
