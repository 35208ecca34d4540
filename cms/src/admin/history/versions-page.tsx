/** « Versions de … »: what was online, by whom and when; what each changed; and the way back into the draft. */
import { Box, Button, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useHref, useParams } from 'react-router-dom';
import { PAGE_SIZE, type HistoryAnswer, type RestoreAnswer } from '../../history/history-answer.ts';
import { HelpLink } from '../guide/help-link.tsx';
import { placeOfPage } from '../guide/places.ts';
import { troubleOf, useAnswer } from './use-answer.ts';
import { VersionDetail } from './version-detail.tsx';
import { VersionList } from './version-list.tsx';
import { restoredSentence } from './words.ts';

export function VersionsPage() {
  const { type = '', documentId = '' } = useParams();
  const address = `/history/${type}/${documentId}`;
  const [page, setPage] = useState(1);
  const { answer, trouble, now } = useAnswer<HistoryAnswer>(`${address}?page=${page}`);
  if (trouble !== null) return <Page.Error content={trouble} />;
  if (answer === null) return <Page.Loading>Lecture des versions</Page.Loading>;
  return (
    <Page.Main>
      <Page.Title>{`Versions de ${answer.title}`}</Page.Title>
      <Versions key={page} address={address} history={answer} now={now} page={page} onPage={setPage} />
    </Page.Main>
  );
}

interface VersionsProps {
  address: string;
  history: HistoryAnswer;
  now: Date;
  page: number;
  onPage: (page: number) => void;
}

function Versions({ address, history, now, page, onPage }: VersionsProps) {
  const [chosen, setChosen] = useState(history.versions[0]?.number);
  const { said, isBusy, restore } = useRestore(address);
  const version = history.versions.find(({ number }) => number === chosen);
  return (
    <>
      <Layouts.Header
        title={`Versions de «\u202F${history.title}\u202F»`}
        subtitle="Gardées deux ans"
        primaryAction={<HelpLink place={placeOfPage.versions} />}
        navigationAction={<BackToForm form={history.form} />}
      />
      <Layouts.Content>
        <Box paddingBottom={said === '' ? 0 : 4}>
          <Typography tag="output" fontWeight="bold" textColor="neutral800">
            {said}
          </Typography>
        </Box>
        {history.total === 0 && (
          <Typography textColor="neutral800">
            Aucune version n’est gardée. La première le sera à la prochaine mise en ligne.
          </Typography>
        )}
        <Grid.Root gap={6}>
          <Grid.Item xs={12} m={4} direction="column" alignItems="stretch">
            <VersionList history={history} now={now} chosen={chosen} onChoose={setChosen} />
            <Pages total={history.total} page={page} onPage={onPage} />
          </Grid.Item>
          <Grid.Item xs={12} m={8} direction="column" alignItems="stretch">
            {version && (
              <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
                <VersionDetail
                  key={`${version.number} ${said}`}
                  {...{ address, version, history, now, isBusy, onRestore: restore }}
                />
              </Box>
            )}
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </>
  );
}

/** Loads the form anew: it would show the draft it read before. */
function BackToForm({ form }: { form: string }) {
  return <Link href={useHref(form)}>Retour à l’entrée</Link>;
}

function Pages({ total, page, onPage }: { total: number } & Pick<VersionsProps, 'page' | 'onPage'>) {
  const last = Math.ceil(total / PAGE_SIZE);
  if (last <= 1) return null;
  return (
    <Flex paddingTop={4} gap={2}>
      <Button variant="tertiary" disabled={page === 1} onClick={() => onPage(page - 1)}>
        Plus récentes
      </Button>
      <Button variant="tertiary" disabled={page === last} onClick={() => onPage(page + 1)}>
        Plus anciennes
      </Button>
    </Flex>
  );
}

function useRestore(address: string) {
  const { post } = useFetchClient();
  const [said, say] = useState('');
  const [isBusy, setBusy] = useState(false);
  const restore = async (number: number) => {
    setBusy(true);
    try {
      const { data } = await post<RestoreAnswer>(`${address}/${number}/restore`, {});
      say(restoredSentence(data, number));
    } catch (error) {
      say(troubleOf(error));
    }
    setBusy(false);
  };
  return { said, isBusy, restore: (number: number) => void restore(number) };
}
