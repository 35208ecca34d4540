import { Flex, Typography } from '@strapi/design-system';
import { useDocumentRBAC, useForm } from '@strapi/strapi/admin';
import { TintedBox } from '../lists/tinted-box.tsx';
import { useNow } from './use-now.ts';
import { scheduleSentences, type Dates, type Sentence, type Situation } from './words.ts';

type ScheduleSummaryProps = Pick<Situation, 'onlineSince' | 'isModified' | 'problem'>;

/** Says in words what the dates in the form will do, as they are changed. */
export function ScheduleSummary(props: ScheduleSummaryProps) {
  const form = useForm('ScheduleSummary', ({ values }) => values as Dates);
  const saved = useForm('ScheduleSummary', ({ initialValues }) => initialValues as Dates);
  const mayPublish = useDocumentRBAC('ScheduleSummary', ({ canPublish }) => canPublish === true);
  const mayWrite = useDocumentRBAC('ScheduleSummary', ({ canUpdate }) => canUpdate === true);
  const now = useNow();
  const sentences = scheduleSentences({ ...props, form, saved, mayPublish, mayWrite, now });
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%" aria-live="polite">
      {sentences.map((sentence) => (
        <Said key={sentence.text} {...sentence} />
      ))}
      <Typography variant="pi" textColor="neutral600">
        Heures de Paris.
      </Typography>
    </Flex>
  );
}

function Said({ tone, text }: Sentence) {
  if (tone === 'plain') return <Typography textColor="neutral800">{text}</Typography>;
  return (
    <TintedBox tint={tone} padding={2}>
      <Typography textColor="neutral800">{text}</Typography>
    </TintedBox>
  );
}
