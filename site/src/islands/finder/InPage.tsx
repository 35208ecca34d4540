/** A link to a heading of the results. It leaves the address alone, whose fragment may hold the school. */
import type { ReactNode } from 'react';

interface Props {
  /** Its id. */
  to: string;
  children: ReactNode;
}

export function InPage({ to, children }: Props) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        const target = document.getElementById(to);
        if (!target) return;
        event.preventDefault();
        target.focus();
      }}
    >
      {children}
    </a>
  );
}
