/** Runs what a dialog does: its button is busy meanwhile, and what goes wrong is said in the dialog. */
import { useState } from 'react';
import { troubleIn, type Trouble } from './trouble.ts';

interface Doing {
  isBusy: boolean;
  trouble: Trouble | null;
  /** @param act closes the dialog itself when it is done. */
  run: (act: () => Promise<void>) => Promise<void>;
}

export function useDoing(): Doing {
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const run: Doing['run'] = async (act) => {
    setBusy(true);
    setTrouble(null);
    try {
      await act();
    } catch (error) {
      setTrouble(troubleIn(error));
    }
    setBusy(false);
  };
  return { isBusy, trouble, run };
}
