/** The versions of an entry to choose from, the newest first. */
import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { HistoryAnswer } from '../../history/history-answer.ts';
import { byWhom, versionName, whatHappened } from './words.ts';

interface VersionListProps {
  history: HistoryAnswer;
  now: Date;
  chosen: number | undefined;
  onChoose: (number: number) => void;
}

export function VersionList({ history, now, chosen, onChoose }: VersionListProps) {
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
      {history.versions.map((version) => (
        <li key={version.number}>
          <Choice
            type="button"
            aria-current={version.number === chosen}
            onClick={() => onChoose(version.number)}
          >
            <Typography textColor="neutral800" fontWeight="bold" tag="span">
              {versionName(version)}
              {version.number === history.online && ', en ligne'}
            </Typography>
            <Typography textColor="neutral700" tag="span">
              {byWhom(version, now)}
            </Typography>
            <Typography textColor="neutral700" tag="span">
              {whatHappened(version)}
            </Typography>
          </Choice>
        </li>
      ))}
    </Flex>
  );
}

const Choice = styled.button`
  display: flex;
  flex-direction: column;
  width: 100%;
  padding: 12px;
  text-align: start;
  cursor: pointer;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};

  &[aria-current='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    border-inline-start-width: 4px;
    background: ${({ theme }) => theme.colors.primary100};
  }
`;
