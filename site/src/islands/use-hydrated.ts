import { useSyncExternalStore } from 'react';

/** Whether the page answers: false where the server renders and until the script runs. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
