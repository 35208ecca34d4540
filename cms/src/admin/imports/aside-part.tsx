/** Lines that become no entry of their own, and entries that the file does not speak of. */
import { Box, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { PlanAnswer } from '../../imports/plan-answer.ts';
import { Part } from './part.tsx';

export function AsidePart({ plan: { folded, ended, others, missing } }: { plan: PlanAnswer }) {
  const sections = folded.map(({ line, title, into }) => `Ligne ${line} : ${title} → ${into}`);
  const notMade = ended.map(({ title }) => title);
  const counts = others.map(({ reason, count }) => `${reason} : ${count}`);
  return (
    <>
      <List title="Sections rattachées à leur établissement" items={sections} />
      <List title="Établissements fermés, non repris" items={notMade} />
      <List title="Lignes laissées de côté" items={counts} isCounted={false} />
      <List
        title="Absentes du fichier, laissées telles quelles"
        items={missing.first}
        total={missing.total}
      />
    </>
  );
}

/** Words, or an entry that leads to its form. */
type Item = string | { title: string; form: string };

interface ListProps {
  title: string;
  items: readonly Item[];
  total?: number;
  isCounted?: boolean;
}

function List({ title, items, total = items.length, isCounted = true }: ListProps) {
  if (items.length === 0) return null;
  return (
    <Part title={isCounted ? `${title} (${total})` : title} hidden={total - items.length}>
      <Box
        tag="ul"
        maxHeight="24rem"
        overflow="auto"
        paddingLeft={4}
        tabIndex={0}
        aria-label={title}
        style={{ listStyle: 'disc' }}
      >
        {[...new Set(items)].map((item) => (
          <Typography key={typeof item === 'string' ? item : item.form} tag="li" textColor="neutral800">
            {typeof item === 'string' ? (
              item
            ) : (
              <Link tag={RouterLink} to={item.form}>
                {item.title}
              </Link>
            )}
          </Typography>
        ))}
      </Box>
    </Part>
  );
}
