/** What a file would do: how much, what is wrong, what changes; then the button that does it. */
import { Flex, Typography } from '@strapi/design-system';
import type { ImportableType, PlanAnswer } from '../../imports/plan-answer.ts';
import { Confirm } from '../publication/confirm.tsx';
import { Notice } from '../publication/notice.tsx';
import { AsidePart } from './aside-part.tsx';
import { ChangesPart } from './changes-part.tsx';
import { FaultsPart } from './faults-part.tsx';
import { changesOf, importLabel, importQuestion, planSentence, words } from './words.ts';

interface PlanViewProps {
  type: ImportableType;
  plan: PlanAnswer;
  fileName: string;
  moved: boolean;
  onImport: () => void;
}

export function PlanView({ type, plan, fileName, moved, onImport }: PlanViewProps) {
  const count = changesOf(plan);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {moved && (
        <Notice tone="warning" title="Le contenu a changé">
          <Typography textColor="neutral800">{words.moved}</Typography>
        </Notice>
      )}
      <Flex justifyContent="space-between" alignItems="center" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography tag="h3" variant="delta" textColor="neutral800">
            {count === 0 ? words.nothing : planSentence(plan)}
          </Typography>
          <Typography textColor="neutral600">{fileName}</Typography>
        </Flex>
        {count > 0 && (
          <Confirm
            label={importLabel(count)}
            variant="default"
            isDisabled={false}
            title={importLabel(count)}
            question={importQuestion(plan, type)}
            yes="Importer"
            onYes={onImport}
          />
        )}
      </Flex>
      {plan.remarks.length > 0 && (
        <Notice tone="warning" title="À savoir">
          {plan.remarks.map((remark) => (
            <Typography key={remark} textColor="neutral800">
              {remark}
            </Typography>
          ))}
        </Notice>
      )}
      <FaultsPart type={type.type} plan={plan} />
      <ChangesPart plan={plan} />
      <AsidePart plan={plan} />
    </Flex>
  );
}
