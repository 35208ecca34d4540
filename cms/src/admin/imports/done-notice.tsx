/** What an import has done, with the ways to look at it. */
import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { listLink } from '../../entries/form-link.ts';
import type { ImportableType, PlanAnswer } from '../../imports/plan-answer.ts';
import { TintedBox } from '../lists/tinted-box.tsx';
import { FaultsPart } from './faults-part.tsx';
import { doneSentence, words } from './words.ts';

interface DoneNoticeProps {
  type: ImportableType;
  done: { created: number; changed: number; plan: PlanAnswer };
}

export function DoneNotice({ type: { type }, done }: DoneNoticeProps) {
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <TintedBox tint="success" padding={4}>
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Typography tag="h3" variant="delta" textColor="neutral800">
            {doneSentence(done)}
          </Typography>
          <Link tag={RouterLink} to={`${listLink(`api::${type}.${type}`)}?sort=updatedAt:DESC`}>
            {words.seeEntries}
          </Link>
        </Flex>
      </TintedBox>
      <FaultsPart type={type} plan={done.plan} />
    </Flex>
  );
}
