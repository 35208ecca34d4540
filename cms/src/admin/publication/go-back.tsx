/** « Revenir à une version… »: chooses a former release and puts it back online. */
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import type { PublisherStatus } from 'shared/domain/publisher-status';
import { Confirm } from './confirm.tsx';
import type { SendCommand } from './use-command.ts';
import { releaseName } from './words.ts';

interface GoBackProps extends SendCommand {
  status: PublisherStatus;
  now: Date;
}

export function GoBack({ status, now, isSending, send }: GoBackProps) {
  const former = status.releases.filter(({ release }) => release !== status.live?.release);
  const [chosen, setChosen] = useState<number | null>(null);
  // A release that is no longer kept cannot stay chosen.
  const release = former.find((each) => each.release === chosen)?.release ?? former[0]?.release;
  if (release === undefined) return null;
  return (
    <Confirm
      label="Revenir à une version…"
      variant="tertiary"
      isDisabled={isSending}
      title="Revenir à une version"
      question="Le site redevient tout de suite ce qu’il était. Les contenus de cet espace ne changent pas. Rien de plus récent ne paraît avant que vous choisissiez de reprendre la publication."
      yes="Remettre en ligne"
      isDangerous
      onYes={() => void send('rollback', { release })}
    >
      <Field.Root name="release">
        <Field.Label>Version à remettre en ligne</Field.Label>
        <SingleSelect value={release} onChange={(value) => setChosen(Number(value))}>
          {former.map((each) => (
            <SingleSelectOption key={each.release} value={each.release}>
              {releaseName(each, now)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Confirm>
  );
}
