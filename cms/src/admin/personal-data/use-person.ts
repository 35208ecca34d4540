/** Finds what is kept of a person, and erases what was chosen of it. */
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ErasedAnswer, PersonAnswer } from '../../personal-data/person-answer.ts';
import type { Trouble } from '../requests/trouble.ts';
import { useDoing } from '../requests/use-doing.ts';
import type { Choice } from './choice.ts';

export interface Found {
  /** Those that found it: what is erased is looked for by them again. */
  words: string;
  answer: PersonAnswer;
}

interface Person {
  /** Null before the first search. */
  found: Found | null;
  isBusy: boolean;
  trouble: Trouble | null;
  find: (words: string) => Promise<void>;
  erase: (found: Found, choice: Choice) => Promise<void>;
}

/** @param onErased gets how many things are gone. */
export function usePerson(onErased: (erased: number) => void): Person {
  const { post } = useFetchClient();
  const [found, setFound] = useState<Found | null>(null);
  const { isBusy, trouble, run } = useDoing();
  const look = async (words: string) => {
    setFound(null);
    const { data } = await post<PersonAnswer>('/personal-data/find', { words });
    setFound({ words, answer: data });
  };
  const erase: Person['erase'] = ({ words }, choice) =>
    run(async () => {
      const { data } = await post<ErasedAnswer>('/personal-data/erase', { words, ...choice });
      onErased(data.erased);
      await look(words);
    });
  return { found, isBusy, trouble, find: (words) => run(() => look(words)), erase };
}
