/** The home page's block on the publication: what is online, what is being done, what needs someone. */
import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { PublisherStatus } from 'shared/domain/publisher-status';
import { Confirm } from './confirm.tsx';
import { GoBack } from './go-back.tsx';
import { Notice } from './notice.tsx';
import { Notices } from './notices.tsx';
import { Progress } from './progress.tsx';
import { useCommand, type SendCommand } from './use-command.ts';
import { usePublication } from './use-publication.ts';
import { WidgetFrame } from './widget-frame.ts';
import { liveSentence, progressOf, stateSentence } from './words.ts';

export function PublicationWidget() {
  const { publication, refresh } = usePublication();
  const { isSending, send } = useCommand(refresh);
  if (publication === null) return <Widget.Loading>Lecture de l’état de la publication</Widget.Loading>;
  const { answer, now } = publication;
  const { status, trouble, mayCommand } = answer;
  return (
    <Flex direction="column" alignItems="flex-start" gap={4} width="100%">
      <WidgetFrame />
      <VisuallyHidden tag="output">{status ? stateSentence(status) : trouble}</VisuallyHidden>
      {trouble !== null && (
        <Notice tone="warning" title="État de la publication inconnu">
          <Typography textColor="neutral800">{trouble}</Typography>
        </Notice>
      )}
      {status && <Summary status={status} now={now} />}
      {status && <Notices {...{ status, mayCommand, now, isSending, send }} />}
      {status && mayCommand && <Commands {...{ status, now, isSending, send }} />}
    </Flex>
  );
}

function Summary({ status, now }: { status: PublisherStatus; now: Date }) {
  const { activity } = status;
  const sentence = stateSentence(status);
  const progress = progressOf(activity);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography variant="delta" textColor="neutral800">
        {liveSentence(status.live, now)}
      </Typography>
      {/* The live region says it already. */}
      <Flex gap={2} justifyContent="space-between" aria-hidden>
        <Typography textColor="neutral600">{sentence}</Typography>
        {progress !== null && <Typography textColor="neutral600">{progress}</Typography>}
      </Flex>
      {progress !== null && <Progress label={sentence} done={activity.done} total={activity.total} />}
    </Flex>
  );
}

function Commands(props: SendCommand & { status: PublisherStatus; now: Date }) {
  const { status, isSending, send } = props;
  return (
    <Flex gap={2} wrap="wrap">
      {/* After a rollback, publishing begins with lifting it. */}
      {!status.hold && (
        <Confirm
          label="Publier de nouveau"
          variant="secondary"
          isDisabled={isSending || status.activity.step !== 'waiting'}
          title="Publier de nouveau"
          question="Tous les contenus sont relus et toutes les pages refaites. Le site reste en ligne pendant ce temps."
          yes="Publier"
          onYes={() => void send('publish')}
        />
      )}
      <GoBack {...props} />
    </Flex>
  );
}
