/** The journal of sensitive acts: who did what to which record, and when. There is nothing to change here. */
import { Box, Button, Flex, Table, Tbody, Tr, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { capitalized } from 'shared/domain/capitalized';
import { counted } from 'shared/domain/french-amounts';
import { actKinds, type JournalAnswer, type WrittenAct } from '../../journal/acts.ts';
import { HelpLink } from '../guide/help-link.tsx';
import { placeOfPage } from '../guide/places.ts';
import { useAnswer } from '../history/use-answer.ts';
import { TableHead } from '../lists/table-head.tsx';
import { TextCell } from '../lists/text-cell.tsx';
import { moment } from '../publication/words.ts';
import { JournalFilters, type Filter } from './journal-filters.tsx';

export function JournalPage() {
  return (
    <Page.Protect permissions={[{ action: 'admin::journal.read', subject: null }]}>
      <Journal />
    </Page.Protect>
  );
}

function Journal() {
  const [filter, setFilter] = useState<Filter>({ kind: 'all', from: '', to: '' });
  const [page, setPage] = useState(1);
  const query = new URLSearchParams({ ...filter, page: String(page) });
  const { answer, trouble, now } = useAnswer<JournalAnswer>(`/journal?${query}`);
  const narrow = (change: Partial<Filter>) => {
    setFilter({ ...filter, ...change });
    setPage(1);
  };
  return (
    <Page.Main>
      <Page.Title>Journal</Page.Title>
      <Layouts.Header
        title="Journal"
        subtitle="Qui a touché aux comptes, aux rôles, aux clés et aux données. Gardé un an, sans retouche possible."
        primaryAction={<HelpLink place={placeOfPage.journal} />}
      />
      <Layouts.Content>
        <JournalFilters filter={filter} onChange={narrow} />
        <Box paddingBottom={3}>
          <Typography tag="output" textColor="neutral700">
            {trouble ?? (answer ? counted(answer.total, 'acte', 'actes') : 'Lecture du journal…')}
          </Typography>
        </Box>
        {answer && answer.total > 0 && <Acts acts={answer.acts} now={now} />}
        {answer && <Pages {...answer} page={page} onPage={setPage} />}
      </Layouts.Content>
    </Page.Main>
  );
}

const COLUMNS = ['Quand', 'Qui', 'Sorte d’acte', 'Sur quoi', 'Ce qui a été fait'];

function Acts({ acts, now }: { acts: WrittenAct[]; now: Date }) {
  return (
    <Table colCount={COLUMNS.length} rowCount={acts.length + 1}>
      <TableHead columns={COLUMNS} />
      <Tbody>
        {acts.map(({ id, at, who, kind, about, details }) => (
          <Tr key={id}>
            <TextCell isShort>{capitalized(moment(new Date(at).toISOString(), now))}</TextCell>
            <TextCell isShort>{capitalized(who)}</TextCell>
            <TextCell>{actKinds[kind]}</TextCell>
            <TextCell>{about}</TextCell>
            <TextCell>{details}</TextCell>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

interface PagesProps extends Pick<JournalAnswer, 'total' | 'pageSize'> {
  page: number;
  onPage: (page: number) => void;
}

function Pages({ total, pageSize, page, onPage }: PagesProps) {
  const last = Math.ceil(total / pageSize);
  if (last <= 1) return null;
  return (
    <Flex paddingTop={4} gap={4}>
      <Button variant="tertiary" disabled={page === 1} onClick={() => onPage(page - 1)}>
        Plus récents
      </Button>
      <Typography textColor="neutral800">{`Page\u00A0${page} sur ${last}`}</Typography>
      <Button variant="tertiary" disabled={page === last} onClick={() => onPage(page + 1)}>
        Plus anciens
      </Button>
    </Flex>
  );
}
