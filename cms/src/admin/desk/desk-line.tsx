/** A line of the block: its title, how many, the first entries; a button shows the rest in place. */
import { Badge, Box, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { DeskEntry, LineAnswer } from '../../desk-lines/desk-answer.ts';
import { LineActionButton } from './line-action-button.tsx';

const SHOWN = 3;

interface DeskLineProps {
  line: LineAnswer;
  refresh: () => unknown;
}

export function DeskLine({ line, refresh }: DeskLineProps) {
  const { title, count, entries, listLink, action } = line;
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? entries : entries.slice(0, SHOWN);
  return (
    <Box>
      <Flex gap={2} paddingBottom={1}>
        <Typography tag="h4" fontWeight="semiBold" textColor="neutral800">
          {title}
        </Typography>
        <Badge>{count}</Badge>
      </Flex>
      <ul>
        {shown.map((entry) => (
          <li key={entry.link + entry.title + entry.why}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
      {(entries.length > SHOWN || (isOpen && count > entries.length)) && (
        <Flex gap={4} paddingTop={1}>
          <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Réduire' : moreLabel(count, entries.length)}
          </TextButton>
          {isOpen && listLink !== null && (
            <Link tag={RouterLink} to={listLink}>
              Ouvrir la liste
            </Link>
          )}
          {isOpen && listLink === null && count > entries.length && (
            <Typography textColor="neutral600">{`et ${count - entries.length} de plus`}</Typography>
          )}
        </Flex>
      )}
      {action && <LineActionButton action={action} refresh={refresh} />}
    </Box>
  );
}

function Entry({ entry: { title, type, why, link } }: { entry: DeskEntry }) {
  return (
    <Flex direction="column" alignItems="flex-start" paddingTop={1} paddingBottom={1}>
      <Link tag={RouterLink} to={link}>
        {title}
      </Link>
      <Typography variant="pi" textColor="neutral600">
        {type === null ? why : `${type} · ${why}`}
      </Typography>
    </Flex>
  );
}

function moreLabel(count: number, given: number): string {
  return count > given ? `Montrer les ${given} premiers` : `Tout montrer (${count})`;
}
