/** The panel beside the form: it reads the texts when its editor opens it. */
import { Typography } from '@strapi/design-system';
import { lazy } from 'react';
import { FoldedPanel } from '../panels/folded-panel.tsx';

const AdviceList = lazy(async () => ({ default: (await import('./advice-list.tsx')).AdviceList }));

export function AdvicePanel() {
  return (
    <FoldedPanel
      show="Relire mes textes"
      hide="Fermer les conseils"
      waiting={<Typography textColor="neutral600">Lecture de vos textes…</Typography>}
    >
      <AdviceList />
    </FoldedPanel>
  );
}
