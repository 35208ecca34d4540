/** Lets the CMS's own work pass where a rule stops an editor. */
import { AsyncLocalStorage } from 'node:async_hooks';

const lifted = new AsyncLocalStorage<true>();

/** While `work` runs, and only in what it starts, `editorsRulesApply` is false. */
export function withoutEditorsRules<T>(work: () => Promise<T>): Promise<T> {
  return lifted.run(true, work);
}

export function editorsRulesApply(): boolean {
  return lifted.getStore() === undefined;
}
