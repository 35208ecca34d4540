/** « Aide pour cette page »: opens the guide beside what is being written, so that nothing unsaved is left behind. */
import { Link, VisuallyHidden } from '@strapi/design-system';
import { useHref } from 'react-router-dom';
import type { Place } from './places.ts';

export function HelpLink({ place, words = 'Aide pour cette page' }: { place: Place; words?: string }) {
  const address = useHref(`/guide/${place}`);
  return (
    <Link href={address} isExternal style={{ whiteSpace: 'nowrap' }}>
      {words}
      <VisuallyHidden> (nouvel onglet)</VisuallyHidden>
    </Link>
  );
}
