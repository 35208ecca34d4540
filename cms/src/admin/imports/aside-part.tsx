/** Lines that become no entry of their own, and entries that the file does not speak of. */
import { Box, Typography } from '@strapi/design-system';
import type { PlanAnswer } from '../../imports/plan-answer.ts';
import { Part } from './part.tsx';

export function AsidePart({ plan: { folded, closed, others, missing } }: { plan: PlanAnswer }) {
  const sections = folded.map(({ line, title, into }) => `Ligne ${line} : ${title} → ${into}`);
  const ended = closed.map(
    ({ title, isHere }) => `${title}${isHere ? ' : il est encore ici, retirez-le s’il le faut' : ''}`,
  );
  const counts = others.map(({ reason, count }) => `${reason} : ${count}`);
  return (
    <>
      <List title="Sections rattachées à leur établissement" items={sections} />
      <List title="Établissements fermés, non repris" items={ended} />
      <List title="Lignes laissées de côté" items={counts} isCounted={false} />
      <List
        title="Absentes du fichier, laissées telles quelles"
        items={missing.first}
        total={missing.total}
      />
    </>
  );
}

interface ListProps {
  title: string;
  items: readonly string[];
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
          <Typography key={item} tag="li" textColor="neutral800">
            {item}
          </Typography>
        ))}
      </Box>
    </Part>
  );
}
