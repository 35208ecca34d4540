/** What cannot work in a month, said at its top. */
import { Box, Flex, Typography } from '@strapi/design-system';
import type { EngagementsAnswer } from '../../interveners/desk.ts';
import { clashSentences } from './clash-words.ts';

export function ClashList({ answer }: { answer: EngagementsAnswer }) {
  const sentences = clashSentences(answer);
  if (sentences.length === 0) return null;
  return (
    <Box
      tag="section"
      aria-label="Dates à revoir"
      background="danger100"
      padding={4}
      hasRadius
      marginBottom={5}
    >
      <Typography tag="h3" variant="delta" textColor="danger700">
        Dates à revoir
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={2}>
        {sentences.map((sentence) => (
          <Typography key={sentence} tag="li" textColor="danger700">
            {sentence}
          </Typography>
        ))}
      </Flex>
    </Box>
  );
}
