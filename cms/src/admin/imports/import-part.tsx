/** A file of one type: chosen, shown, imported. */
import { Box, Flex, Loader, Typography, VisuallyHidden } from '@strapi/design-system';
import type { ImportableType } from '../../imports/plan-answer.ts';
import { Notice } from '../publication/notice.tsx';
import { Progress } from '../publication/progress.tsx';
import { DoneNotice } from './done-notice.tsx';
import { FileChoice } from './file-choice.tsx';
import { PlanView } from './plan-view.tsx';
import { useImport, type Stage } from './use-import.ts';
import { doneSentence, helpLines, planSentence, words } from './words.ts';

export function ImportPart({ type }: { type: ImportableType }) {
  const { stage, choose, run } = useImport(type.type);
  const isBusy = stage.at === 'reading' || stage.at === 'importing';
  return (
    <Box tag="section" aria-label="Importer" background="neutral0" shadow="tableShadow" hasRadius padding={6}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Typography tag="h2" variant="beta" textColor="neutral800">
          Importer
        </Typography>
        <Help type={type} />
        <FileChoice isDisabled={isBusy} onChoose={(file) => void choose(file)} />
        <VisuallyHidden tag="output">{said(stage)}</VisuallyHidden>
        <Progressing stage={stage} />
        {stage.at === 'refused' && (
          <Notice tone="danger" title="Rien n’a été importé">
            <Typography textColor="neutral800">{stage.message}</Typography>
          </Notice>
        )}
        {stage.at === 'plan' && (
          <PlanView
            {...{ type, plan: stage.plan, moved: stage.moved, fileName: stage.file.name }}
            onImport={() => void run(stage.plan, stage.file)}
          />
        )}
        {stage.at === 'done' && <DoneNotice type={type} done={stage} />}
      </Flex>
    </Box>
  );
}

function Help({ type }: { type: ImportableType }) {
  return (
    <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
      {helpLines(type).map((line) => (
        <Typography key={line} tag="li" textColor="neutral800">
          {line}
        </Typography>
      ))}
    </Box>
  );
}

function Progressing({ stage }: { stage: Stage }) {
  if (stage.at === 'reading' || (stage.at === 'importing' && stage.total === 0))
    return <Loader small>{stage.at === 'reading' ? words.reading : words.importing}</Loader>;
  if (stage.at !== 'importing') return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex justifyContent="space-between" aria-hidden>
        <Typography textColor="neutral800">{words.importing}</Typography>
        <Typography textColor="neutral600">{`${stage.done} sur ${stage.total}`}</Typography>
      </Flex>
      <Progress label={words.importing} done={stage.done} total={stage.total} />
    </Flex>
  );
}

/** Said aloud, and only when it changes. */
function said(stage: Stage): string {
  switch (stage.at) {
    case 'reading':
      return words.reading;
    case 'importing':
      return words.importing;
    case 'plan':
      return stage.moved ? words.moved : planSentence(stage.plan);
    case 'done':
      return doneSentence(stage);
    case 'refused':
      return stage.message;
    case 'start':
      return '';
  }
}
