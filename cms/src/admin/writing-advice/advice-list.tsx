/** The advice on an entry, field by field; each leads to its field. */
import { Box, Flex, TextButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { HelpLink } from '../guide/help-link.tsx';
import { placeOfPage } from '../guide/places.ts';
import type { Advice } from './advice.ts';
import { focusField } from './focus-field.ts';
import { useAdvice } from './use-advice.ts';

export function AdviceList() {
  const found = useAdvice();
  if (found === null) return <Typography textColor="neutral600">Lecture de vos textes…</Typography>;
  const { advice, isBlind } = found;
  const fields = [...Map.groupBy(advice, ({ field }) => field.path)];
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Typography tag="output" textColor="neutral800" fontWeight="semiBold">
        {countOf(advice.length)}
      </Typography>
      {isBlind && (
        <Typography variant="pi" textColor="neutral600">
          Le glossaire ne répond pas : les sigles ne sont pas vérifiés.
        </Typography>
      )}
      {fields.map(([path, ofField]) => (
        <FieldAdvice key={path} advice={ofField} />
      ))}
      {advice.length > 0 && (
        <Typography variant="pi" textColor="neutral600">
          Ce sont des conseils : rien ne vous empêche d’enregistrer ou de publier.
        </Typography>
      )}
      <HelpLink place={placeOfPage.advice} words="Aide sur ces conseils" />
    </Flex>
  );
}

function countOf(count: number): string {
  if (count === 0) return 'Rien à signaler.';
  return count === 1 ? '1 conseil' : `${count} conseils`;
}

function FieldAdvice({ advice }: { advice: readonly Advice[] }) {
  const field = advice[0]?.field;
  if (!field) return null;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
      <Flex justifyContent="space-between" alignItems="baseline" gap={2} wrap="wrap">
        <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
          {field.label}
        </Typography>
        <TextButton onClick={() => void focusField(field)}>
          Aller au champ<VisuallyHidden> {field.label}</VisuallyHidden>
        </TextButton>
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {advice.map(({ rule, message, excerpt }) => (
          <Box
            key={`${rule} ${excerpt} ${message}`}
            tag="li"
            paddingLeft={3}
            borderColor="warning500"
            borderStyle="solid"
            borderWidth="0 0 0 3px"
          >
            {excerpt !== '' && (
              <Typography tag="p" variant="pi" textColor="neutral600">
                «{'\u202F'}
                {excerpt}
                {'\u202F'}»
              </Typography>
            )}
            <Typography tag="p" variant="omega" textColor="neutral800">
              {message}
            </Typography>
          </Box>
        ))}
      </Flex>
    </Flex>
  );
}
