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

/** @param address begins with a slash. */
export function useRead<T>(address: string): Read<T> {
  const { get } = useFetchClient();
  const [read, setRead] = useState<Omit<Read<T>, 'reload'> & { of: string }>({ ...NOTHING, of: '' });
  /** Only the answer to the last question counts. */
  const last = useRef(0);

  const ask = useCallback(async () => {
    last.current += 1;
    const mine = last.current;
    const settle = (result: Pick<Read<T>, 'answer' | 'trouble'>) => {
      if (mine === last.current) setRead({ ...result, now: new Date(), of: address });
    };
    try {
      settle({ answer: (await get<T>(address)).data, trouble: null });
    } catch (error) {
      settle({ answer: null, trouble: troubleIn(error).message });
    }
  }, [address, get]);

  useEffect(() => {
    void ask();
    return () => {
      last.current += 1;
    };
  }, [ask]);

  return { ...(read.of === address ? read : NOTHING), reload: () => void ask() };
}
