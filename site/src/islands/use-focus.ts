import { useEffect, useRef, type RefObject } from 'react';

/** A reference to what takes the focus when its part of the page appears: a part that replaces what people have just used. */
export function useFocus<T extends HTMLElement>(takesFocus: boolean): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (takesFocus) element.current?.focus();
  }, [takesFocus]);
  return element;
}
