import { useEffect, useState } from 'react';

const HALF_A_MINUTE_IN_MS = 30_000;

/** The present moment, renewed each half minute. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(new Date()), HALF_A_MINUTE_IN_MS);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
