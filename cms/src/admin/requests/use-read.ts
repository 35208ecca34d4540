/** Reads what a page shows, and reads it anew when something was done; what was there stays on the screen meanwhile. */
import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import { troubleIn } from './trouble.ts';

export interface Read<T> {
  /** Null until the first answer for this address. */
  answer: T | null;
  /** French; null while all is well. */
  trouble: string | null;
  /** When it came: ages are counted from there. */
  now: Date;
  reload: () => void;
}

const NOTHING = { answer: null, trouble: null, now: new Date(0) };

/**
 * @param address begins with a slash.
 * @param search what must not stand in an address, since logs keep those; it goes in the body.
 */
export function useRead<T>(address: string, search?: object): Read<T> {
  const { get, post } = useFetchClient();
  const body = search && JSON.stringify(search);
  const question = `${address} ${body ?? ''}`;
  const [read, setRead] = useState<Omit<Read<T>, 'reload'> & { of: string }>({ ...NOTHING, of: '' });
  /** Only the answer to the last question counts. */
  const last = useRef(0);

  const ask = useCallback(async () => {
    last.current += 1;
    const mine = last.current;
    const settle = (result: Pick<Read<T>, 'answer' | 'trouble'>) => {
      if (mine === last.current) setRead({ ...result, now: new Date(), of: question });
    };
    try {
      const { data } = await (body === undefined
        ? get<T>(address)
        : post<T>(address, JSON.parse(body) as object));
      settle({ answer: data, trouble: null });
    } catch (error) {
      settle({ answer: null, trouble: troubleIn(error).message });
    }
  }, [address, body, question, get, post]);

  useEffect(() => {
    void ask();
    return () => {
      last.current += 1;
    };
  }, [ask]);

  return { ...(read.of === question ? read : NOTHING), reload: () => void ask() };
}
