/** Does something with a request; what comes back is said where it was asked, or on the page once it is done. */
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ActionBodies, ActionName, RequestAnswer } from '../../requests-desk/desk.ts';
import { troubleIn, type Trouble } from './trouble.ts';

export type Doing = Pick<RequestAnswer, 'reference' | 'changedAt'>;

export interface Act {
  isBusy: boolean;
  trouble: Trouble | null;
  act: <A extends ActionName>(action: A, body: ActionBodies[A], done: string) => Promise<void>;
}

/** @param onDone gets French words for the page, which reads the request anew; also when somebody else changed it. */
export function useAct({ reference, changedAt }: Doing, onDone: (words: string) => void): Act {
  const { post } = useFetchClient();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const act: Act['act'] = async (action, body, done) => {
    setBusy(true);
    setTrouble(null);
    try {
      await post(`/requests/one/${reference}/${action}`, { ...body, seen: changedAt });
      onDone(done);
    } catch (error) {
      const met = troubleIn(error);
      if (met.isStale) onDone(met.message);
      else setTrouble(met);
    }
    setBusy(false);
  };
  return { isBusy, trouble, act };
}
