/**
 * What someone has typed into the form of a request, kept while the tab is open and nowhere else: a reload, a way back or a
 * CMS that does not answer must not cost them their text.
 */
import { requestFields, type RequestField } from 'shared/intake/form-fields';

export type Draft = Partial<Record<RequestField, string>>;

const KEY = 'demande-d-intervention';

/** What a draft's text holds; nothing where it is none. */
export function readDraft(text: string | null): Draft {
  const draft: Draft = {};
  const found = parsed(text);
  for (const field of requestFields) {
    const value = found?.[field];
    if (typeof value === 'string') draft[field] = value;
  }
  return draft;
}

export function keptDraft(): Draft {
  return readDraft(storage()?.getItem(KEY) ?? null);
}

/** The trap for programs and the signed time are no fields, and no part of it. */
export function keepDraft(draft: Draft): void {
  try {
    storage()?.setItem(KEY, JSON.stringify(draft));
  } catch {
    // No room: the form works without.
  }
}

export function forgetDraft(): void {
  storage()?.removeItem(KEY);
}

/** Null where the browser keeps pages from storing anything. */
function storage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

function parsed(text: string | null): Record<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(text ?? 'null');
    return typeof found === 'object' ? (found as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
