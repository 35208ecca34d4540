/** The home page's block « Contenus »: how much there is of each type, each leading to its list. */
import { Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import type { TypeCounts } from '../../desk-lines/desk-answer.ts';
import { CountsTable } from './counts-table.ts';
import { DeskFrame } from './desk-frame.ts';
import { useDesk } from './use-desk.ts';

const COLUMNS = ['En ligne', 'Modifiés depuis', 'Brouillons'];

export function ContentsWidget() {
  const { answer, isBroken } = useDesk();
  if (isBroken) return <Widget.Error>L’espace de rédaction n’a pas pu compter les contenus.</Widget.Error>;
  if (!answer) return <Widget.Loading>Comptage des contenus</Widget.Loading>;
  if (answer.counts.length === 0)
    return <Typography textColor="neutral600">Vos droits n’ouvrent encore aucun contenu.</Typography>;
  const { counts } = answer;
  return (
    <Flex direction="column" alignItems="stretch" gap={5} width="100%">
      <DeskFrame />
      <Counts
        name="Fiches et pages"
        columns={COLUMNS}
        counts={counts.filter(({ drafts }) => drafts !== null)}
      />
      <Counts
        name="Listes"
        columns={COLUMNS.slice(0, 1)}
        counts={counts.filter(({ drafts }) => drafts === null)}
      />
    </Flex>
  );
}

interface CountsProps {
  name: string;
  columns: string[];
  counts: TypeCounts[];
}

function Counts({ name, columns, counts }: CountsProps) {
  if (counts.length === 0) return null;
  return (
    <CountsTable>
      <thead>
        <tr>
          {[name, ...columns].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((each) => (
          <Row key={each.link} counts={each} />
        ))}
      </tbody>
    </CountsTable>
  );
}

function Row({ counts: { name, link, online, modified, drafts } }: { counts: TypeCounts }) {
  const figures = [online, modified, drafts].filter((figure) => figure !== null);
  return (
    <tr>
      <th scope="row">
        <Link tag={RouterLink} to={link}>
          {name}
        </Link>
      </th>
      {figures.map((figure, column) => (
        <td key={COLUMNS[column]} data-empty={figure === 0}>
          {figure}
        </td>
      ))}
    </tr>
  );
}
