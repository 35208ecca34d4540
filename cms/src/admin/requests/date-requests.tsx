/** What requests took of a date, and the way to each. */
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { counted } from 'shared/domain/french-amounts';
import { requestStates } from 'shared/domain/request-state';
import type { DateAnswer } from '../../requests-desk/desk.ts';
import { useRead } from './use-read.ts';

export function DateRequests({ documentId }: { documentId: string }) {
  const { answer, trouble } = useRead<DateAnswer>(`/requests/of-date/${documentId}`);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="output" textColor="neutral800">
        {trouble ?? (answer ? placesSentence(answer) : 'Lecture des demandes…')}
      </Typography>
      {answer && answer.requests.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {answer.requests.map(({ reference, school, pupils, state, waiting }) => (
            <Box tag="li" key={reference}>
              <Link tag={RouterLink} to={`/demandes/${reference}`}>
                {school}
              </Link>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {`${reference}, ${counted(pupils, 'élève', 'élèves')}, ${stateWords(state, waiting)}`}
              </Typography>
            </Box>
          ))}
        </Flex>
      )}
      <Link tag={RouterLink} to="/demandes">
        Toutes les demandes
      </Link>
    </Flex>
  );
}

function stateWords(state: keyof typeof requestStates, waiting: boolean): string {
  return waiting ? 'sur liste d’attente' : requestStates[state].toLowerCase();
}

/** « Les demandes prennent 24 places. Avec les 6 saisies ici, il en reste 0 sur 30. » */
function placesSentence({ held, typed, placesTotal, requests }: DateAnswer): string {
  if (requests.length === 0) return 'Aucune école n’a demandé cette date.';
  const taken = `Les demandes prennent ${counted(held, 'place', 'places')}.`;
  if (placesTotal === null) return taken;
  const left = Math.max(0, placesTotal - held - typed);
  return `${taken} Avec les ${typed} saisies ici, il en reste ${left} sur ${placesTotal}.`;
}
