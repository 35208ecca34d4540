/** The last versions of an entry, with the way to all of them. */
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { NO_DRAFT, type HistoryAnswer } from '../../history/history-answer.ts';
import type { EntryName } from './history-panel.tsx';
import { useAnswer } from './use-answer.ts';
import { byWhom, versionName, whatHappened } from './words.ts';

const SHOWN = 5;
const NONE = 'Aucune version\u202F: l’entrée n’a pas encore été publiée.';

export function LastVersions({ type, documentId }: EntryName) {
  const { answer, trouble, now } = useAnswer<HistoryAnswer>(`/history/${type}/${documentId}`);
  if (answer === null || answer.total === 0)
    return (
      <Typography tag="output" textColor="neutral700">
        {trouble ?? (answer ? NONE : 'Lecture des versions…')}
      </Typography>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {answer.versions.slice(0, SHOWN).map((version) => (
          <Box tag="li" key={version.number}>
            <Typography tag="p" textColor="neutral800" fontWeight="bold">
              {versionName(version)}
              {version.number === answer.online && ', en ligne'}
            </Typography>
            <Typography tag="p" textColor="neutral700">
              {`${byWhom(version, now)}. ${whatHappened(version)}.`}
            </Typography>
          </Box>
        ))}
      </Flex>
      {!answer.hasDrafts && (
        <Typography tag="p" textColor="neutral700">
          {NO_DRAFT}
        </Typography>
      )}
      <Link tag={RouterLink} to={`/versions/${type}/${documentId}`}>
        {answer.hasDrafts ? 'Comparer et reprendre une version' : 'Comparer les versions'}
      </Link>
    </Flex>
  );
}
