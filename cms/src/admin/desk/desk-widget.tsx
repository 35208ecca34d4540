/** The home page's block « Ce qui vous attend »: what this person should look at, by group, each leading to its entry. */
import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { groups, type DeskLines, type Group } from '../../desk-lines/desk-answer.ts';
import { DeskFrame } from './desk-frame.ts';
import { DeskLine } from './desk-line.tsx';
import { LinkCheck } from './link-check.tsx';
import { useDesk } from './use-desk.ts';

export function DeskWidget() {
  const { answer, isBroken, refresh } = useDesk();
  if (isBroken) return <Widget.Error>L’espace de rédaction n’a pas pu lire ce qui vous attend.</Widget.Error>;
  if (!answer) return <Widget.Loading>Lecture de ce qui vous attend</Widget.Loading>;
  const { lines, linkCheck } = answer;
  return (
    <Flex direction="column" alignItems="stretch" gap={5} width="100%">
      <DeskFrame />
      {lines.length === 0 && (
        <Typography textColor="neutral600">Rien ne vous attend. Tout est à jour, bravo{'\u202F'}!</Typography>
      )}
      {(Object.keys(groups) as Group[]).map((group) => (
        <DeskGroup
          key={group}
          name={groups[group]}
          lines={lines.filter((line) => line.group === group)}
          refresh={refresh}
        />
      ))}
      <LinkCheck state={linkCheck} refresh={refresh} />
    </Flex>
  );
}

interface DeskGroupProps {
  name: string;
  lines: DeskLines['lines'];
  refresh: () => unknown;
}

function DeskGroup({ name, lines, refresh }: DeskGroupProps) {
  if (lines.length === 0) return null;
  return (
    <Box tag="section" aria-label={name}>
      <Typography tag="h3" variant="delta" fontWeight="bold" textColor="neutral800">
        {name}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={4} paddingTop={3}>
        {lines.map((line) => (
          <DeskLine key={line.key} line={line} refresh={refresh} />
        ))}
      </Flex>
    </Box>
  );
}
