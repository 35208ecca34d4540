/** Asks the CMS once for what a part of the page shows, and again when the address changes. */
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

interface Asked<T> {
  /** Null until it comes, and when it does not. */
  answer: T | null;
  /** French; null while there is none. */
  trouble: string | null;
  /** When it came. */
  now: Date;
}

const NOTHING = { answer: null, trouble: null, now: new Date(0) };

/** @param address begins with a slash. */
export function useAnswer<T>(address: string): Asked<T> {
  const { get } = useFetchClient();
  const [asked, setAsked] = useState<Asked<T> & { of: string }>({ ...NOTHING, of: '' });

  useEffect(() => {
    let isOver = false;
    const settle = (result: Asked<T>) => {
      if (!isOver) setAsked({ ...result, of: address });
    };
    get<T>(address).then(
      ({ data }) => settle({ answer: data, trouble: null, now: new Date() }),
      (error: unknown) => settle({ answer: null, trouble: troubleOf(error), now: new Date() }),
    );
    return () => {
      isOver = true;
    };
  }, [address, get]);

  // What was told of another address is no answer to this one.
  return asked.of === address ? asked : NOTHING;
}

export function troubleOf(error: unknown): string {
  return error instanceof Error && error.message !== ''
    ? error.message
    : 'L’espace de rédaction ne répond pas.';
}
