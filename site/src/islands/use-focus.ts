import { useEffect, useRef, type RefObject } from 'react';

/** A reference to what takes the focus when its part of the page appears: a part that replaces what people have just used. */
export function useFocus<T extends HTMLElement>(takesFocus: boolean): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (!takesFocus) return;
    // Firefox ignores the focus given to a legend that it has not laid out yet: asking for its place lays it out.
    element.current?.getBoundingClientRect();
    element.current?.focus();
  }, [takesFocus]);
  return element;
}
