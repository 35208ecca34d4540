/** What changed, field by field. Strokes and hidden words say what colour says. */
import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Difference } from '../../history/differences.ts';

type Piece = Difference['lines'][number]['pieces'][number];

export function DifferenceList({ differences }: { differences: Difference[] }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {keyed(differences).map(([key, { label, lines }]) => (
        <Box key={key}>
          <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
            {label}
          </Typography>
          {keyed(lines).map(([place, line]) => (
            <Words key={place}>
              {keyed(line.pieces).map(([at, piece]) => (
                <Marked key={at} piece={piece} />
              ))}
            </Words>
          ))}
        </Box>
      ))}
    </Flex>
  );
}

/** Elements have no names of their own: their place is one, for nothing moves within an answer. */
function keyed<T>(all: readonly T[]): [string, T][] {
  return Object.entries(all);
}

function Marked({ piece: { mark, text } }: { piece: Piece }) {
  if (mark === 'kept') return <>{text}</>;
  if (mark === 'added')
    return (
      <Added>
        <VisuallyHidden>[ajouté] </VisuallyHidden>
        {text}
      </Added>
    );
  return (
    <Removed>
      <VisuallyHidden>[retiré] </VisuallyHidden>
      {text}
    </Removed>
  );
}

const Words = styled.p`
  max-width: 80ch;
  padding-top: 4px;
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

const Added = styled.ins`
  padding: 0 2px;
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration: underline;
  text-decoration-thickness: 2px;
`;

const Removed = styled.del`
  padding: 0 2px;
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  text-decoration: line-through;
`;
