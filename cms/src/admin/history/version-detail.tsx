/** One version: what it changed, or how the draft differs from it, and the way to take it up again. */
import { Box, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import {
  NO_DRAFT,
  type HistoryAnswer,
  type VersionAnswer,
  type VersionSummary,
} from '../../history/history-answer.ts';
import { Confirm } from '../publication/confirm.tsx';
import { DifferenceList } from './difference-list.tsx';
import { useAnswer } from './use-answer.ts';
import { byWhom, versionName, whyNothing } from './words.ts';

interface VersionDetailProps {
  /** `/history/<type>/<documentId>`. */
  address: string;
  version: VersionSummary;
  history: HistoryAnswer;
  now: Date;
  isBusy: boolean;
  onRestore: (number: number) => void;
}

const others = {
  previous: 'La version d’avant',
  draft: 'L’entrée telle qu’elle est maintenant',
};

export function VersionDetail({ address, version, history, now, isBusy, onRestore }: VersionDetailProps) {
  const [against, setAgainst] = useState('previous');
  const asked = useAnswer<VersionAnswer>(`${address}/${version.number}?against=${against}`);
  const hasContent = version.kind === 'publish';
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Box>
        <Typography tag="h2" variant="beta" textColor="neutral800">
          {versionName(version)}
        </Typography>
        <Typography tag="p" textColor="neutral700">
          {`${version.title}. ${byWhom(version, now)}.`}
        </Typography>
      </Box>
      {hasContent && (
        <Flex gap={4} alignItems="flex-end" wrap="wrap">
          <Field.Root name="against">
            <Field.Label>Comparer avec</Field.Label>
            <SingleSelect value={against} onChange={(value) => setAgainst(String(value))}>
              {Object.entries(others).map(([value, words]) => (
                <SingleSelectOption key={value} value={value}>
                  {words}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          {history.mayRestore && <Restore number={version.number} isBusy={isBusy} onRestore={onRestore} />}
        </Flex>
      )}
      {hasContent && !history.hasDrafts && <Typography textColor="neutral700">{NO_DRAFT}</Typography>}
      <Box aria-live="polite">
        {asked.answer ? <Result {...asked.answer} /> : <Words>{asked.trouble ?? 'Comparaison…'}</Words>}
      </Box>
    </Flex>
  );
}

type RestoreProps = Pick<VersionDetailProps, 'isBusy' | 'onRestore'> & { number: number };

function Restore({ number, isBusy, onRestore }: RestoreProps) {
  return (
    <Confirm
      label="Reprendre comme brouillon"
      variant="default"
      isDisabled={isBusy}
      title={`Reprendre la version\u00A0${number}`}
      question={`Cette version remplace le brouillon actuel\u202F: ce que vous y avez écrit sans le publier est perdu. Le site ne change pas tant que vous ne publiez pas. L’adresse de la page reste la même.`}
      yes="Remplacer le brouillon"
      isDangerous
      onYes={() => onRestore(number)}
    />
  );
}

function Result({ version, comparable, differences }: VersionAnswer) {
  const nothing = whyNothing(version.kind);
  if (nothing !== null) return <Words>{nothing}</Words>;
  if (!comparable) return <Words>Il n’y a pas de version d’avant.</Words>;
  if (differences.length === 0) return <Words>Rien ne diffère.</Words>;
  return <DifferenceList differences={differences} />;
}

function Words({ children }: { children: string }) {
  return <Typography textColor="neutral800">{children}</Typography>;
}
