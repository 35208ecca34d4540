/** Asks the CMS for the publisher's status: each 2 s while something is done, else each 10 s, never while hidden. */
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import type { DeskAnswer } from '../../publication-desk/desk-answer.ts';

const BUSY_IN_MS = 2000;
const CALM_IN_MS = 10_000;

const UNREACHABLE: DeskAnswer = {
  status: null,
  trouble: 'L’espace de rédaction ne répond pas. Le site reste en ligne.',
  mayCommand: false,
};

export interface Publication {
  answer: DeskAnswer;
  /** When the answer came. */
  now: Date;
}

/** `publication` is null until the first answer comes; `refresh` asks at once. */
export function usePublication(): { publication: Publication | null; refresh: () => void } {
  const { get } = useFetchClient();
  const [publication, setPublication] = useState<Publication | null>(null);
  const askAtOnce = useRef<() => void>(undefined);
  const isVisible = useVisibility();

  useEffect(() => {
    if (!isVisible) return undefined;
    let isOver = false;
    let timer: number | undefined;
    const ask = async () => {
      const answer = await get<DeskAnswer>('/publication/status').then(
        ({ data }) => data,
        () => UNREACHABLE,
      );
      if (isOver) return;
      setPublication({ answer, now: new Date() });
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, pauseAfter(answer));
    };
    askAtOnce.current = () => void ask();
    void ask();
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
  }, [isVisible, get]);

  return { publication, refresh: () => askAtOnce.current?.() };
}

function pauseAfter({ status }: DeskAnswer): number {
  const isBusy = status !== null && (status.activity.step !== 'waiting' || status.pendingRevision !== null);
  return isBusy ? BUSY_IN_MS : CALM_IN_MS;
}

function useVisibility(): boolean {
  const [isVisible, setVisible] = useState(!document.hidden);
  useEffect(() => {
    const look = () => setVisible(!document.hidden);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return isVisible;
}
