/** « Bilan »: a school year's requests as files for the yearly report, and the page on which the public reads its figures. */
import { Box, Button, Flex, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import type { ReportYears } from '../../requests-report/report-years.ts';
import { HelpLink } from '../guide/help-link.tsx';
import { placeOfPage } from '../guide/places.ts';
import { download } from '../imports/download.ts';
import { RequestsNav } from '../requests/requests-nav.tsx';
import { TroubleText } from '../requests/trouble-text.tsx';
import { useDoing } from '../requests/use-doing.ts';
import { useRead } from '../requests/use-read.ts';

export function ReportPage() {
  const { answer, trouble } = useRead<ReportYears>('/requests-report');
  return (
    <Page.Main aria-busy={answer === null && trouble === null}>
      <Page.Title>Bilan</Page.Title>
      <Layouts.Header
        title="Bilan"
        subtitle="Les demandes de chaque année scolaire, à ouvrir dans un tableur. Aucune personne n’y est nommée."
        primaryAction={<HelpLink place={placeOfPage['requests-report']} />}
      />
      <Layouts.Content>
        <RequestsNav />
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          <Typography tag="output" textColor="neutral800">
            {trouble ?? (answer ? summaryOf(answer) : 'Lecture des années…')}
          </Typography>
          {answer?.years.map((year) => (
            <SchoolYear key={year.year} {...year} />
          ))}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function summaryOf({ years }: ReportYears): string {
  return years.length === 0
    ? 'Aucune école n’a encore fait de demande. Le bilan commence avec la première.'
    : 'Une année scolaire va du 1er septembre au 31 août. Une demande compte l’année de sa date.';
}

const files = {
  requests: { words: 'Demandes (CSV)', name: 'demandes' },
  counts: { words: 'Bilan chiffré (CSV)', name: 'bilan' },
} as const;

function SchoolYear({ year, page }: ReportYears['years'][number]) {
  const { get } = useFetchClient();
  const { isBusy, trouble, run } = useDoing();
  const fetchFile = (file: keyof typeof files) =>
    run(async () => {
      const { data } = await get(`/requests-report/${year}/${file}.csv`, { responseType: 'blob' });
      download(`${files[file].name}-${year}.csv`, data);
    });
  const title = `Année scolaire ${year}`;
  return (
    <Box tag="section" aria-label={title} background="neutral0" padding={5} hasRadius shadow="tableShadow">
      <Typography tag="h2" variant="delta" textColor="neutral800">
        {title}
      </Typography>
      <Flex gap={3} wrap="wrap" paddingTop={4}>
        {(Object.keys(files) as (keyof typeof files)[]).map((file) => (
          <Button key={file} variant="secondary" disabled={isBusy} onClick={() => void fetchFile(file)}>
            {files[file].words}
            <VisuallyHidden>{` ${year}`}</VisuallyHidden>
          </Button>
        ))}
        {page !== null && (
          <Link href={page} isExternal>
            Page publique du bilan
            <VisuallyHidden>{` ${year} (nouvel onglet)`}</VisuallyHidden>
          </Link>
        )}
      </Flex>
      <TroubleText trouble={trouble} />
    </Box>
  );
}
