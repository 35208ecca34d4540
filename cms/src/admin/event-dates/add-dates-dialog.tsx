import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { counted } from 'shared/domain/french-amounts';
import { firstDay, type DraftRange } from 'shared/domain/event-dates';
import { addDays, parisDay } from 'shared/domain/paris-time';
import type { DateTimeRange } from 'shared/domain/parts';
import { ProposedDates } from './proposed-dates.tsx';
import { RuleFields } from './rule-fields.tsx';
import { firstForm, propose, type Proposal, type RuleForm } from './rule-form.ts';
import { useHolidays } from './use-holidays.ts';

interface AddDatesDialogProps {
  /** What the form has already. */
  known: readonly DraftRange[];
  onAdd: (ranges: DateTimeRange[]) => void;
  onClose: () => void;
}

/** Asks for the school holidays when it opens, expands the rule as it is changed, and adds what is left ticked. */
export function AddDatesDialog({ known, onAdd, onClose }: AddDatesDialogProps) {
  const { holidays, trouble } = useHolidays();
  const [form, setForm] = useState(() => firstForm(firstDay(known) ?? addDays(parisDay(new Date()), 7)));
  // By their beginnings, those whose tick was changed by hand.
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const proposals = propose(
    form,
    holidays ?? [],
    known.map(({ start }) => start),
  );
  const list = typeof proposals === 'string' ? [] : proposals.list;
  const isTicked = ({ range, reason }: Proposal) => (reason === null) !== changed.has(range.start);
  const chosen = list.filter(isTicked).map(({ range }) => range);

  const change = (next: RuleForm) => {
    setForm(next);
    setChanged(new Set());
  };
  const toggle = ({ range }: Proposal) =>
    setChanged((before) => before.symmetricDifference(new Set([range.start])));

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <RuleFields form={form} onChange={change} />
          {trouble !== null && (
            <Typography role="alert" textColor="danger600">
              {trouble}
            </Typography>
          )}
          <ProposedDates {...{ proposals, isTicked, toggle }} count={chosen.length} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Annuler
        </Button>
        <Button disabled={chosen.length === 0} onClick={() => onAdd(chosen)}>
          {chosen.length === 0 ? 'Ajouter' : `Ajouter ${counted(chosen.length, 'date', 'dates')}`}
        </Button>
      </Modal.Footer>
    </>
  );
}
