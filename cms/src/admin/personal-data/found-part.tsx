/** All that was found, each thing with its tick, and what may be done with those that are ticked. */
import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { parisDay } from 'shared/domain/paris-time';
import { download } from '../imports/download.ts';
import { FactList } from '../lists/fact-list.tsx';
import { Confirm } from '../publication/confirm.tsx';
import { NOTHING, allOf, chosenCount, fileOf, toggled, type Choice } from './choice.ts';
import { countOf, intervenerFacts, requestFacts, type Fact } from './person-words.ts';
import type { Found } from './use-person.ts';

interface FoundPartProps {
  found: Found;
  isBusy: boolean;
  onErase: (choice: Choice) => void;
}

export function FoundPart({ found: { answer }, isBusy, onErase }: FoundPartProps) {
  const [choice, setChoice] = useState(NOTHING);
  if (countOf(answer) === 0) return null;
  const { requests, interveners } = answer;
  return (
    <>
      <Acts
        {...{ choice, isBusy, onErase }}
        count={countOf(answer)}
        onChoose={setChoice}
        whole={allOf(answer)}
        onExport={() => give(fileOf(answer, choice))}
      />
      {requests.map((request) => (
        <Kept
          key={`request ${request.id}`}
          title={`Demande ${request.reference}`}
          facts={requestFacts(request)}
          isChosen={choice.requests.includes(request.id)}
          onToggle={() => setChoice(toggled(choice, 'requests', request.id))}
        />
      ))}
      {interveners.map((intervener) => (
        <Kept
          key={`intervener ${intervener.id}`}
          title={`Fiche de ${intervener.name}`}
          facts={intervenerFacts(intervener)}
          isChosen={choice.interveners.includes(intervener.id)}
          onToggle={() => setChoice(toggled(choice, 'interveners', intervener.id))}
        />
      ))}
    </>
  );
}

function give(text: string): void {
  download(`donnees-${parisDay(new Date())}.json`, new Blob([text], { type: 'application/json' }));
}

interface ActsProps {
  choice: Choice;
  whole: Choice;
  count: number;
  isBusy: boolean;
  onChoose: (choice: Choice) => void;
  onExport: () => void;
  onErase: (choice: Choice) => void;
}

function Acts({ choice, whole, count, isBusy, onChoose, onExport, onErase }: ActsProps) {
  const chosen = chosenCount(choice);
  return (
    <Flex gap={3} wrap="wrap">
      <Button variant="tertiary" size="S" onClick={() => onChoose(chosen === count ? NOTHING : whole)}>
        {chosen === count ? 'Ne rien choisir' : 'Tout choisir'}
      </Button>
      <Button variant="secondary" size="S" disabled={chosen === 0} onClick={onExport}>
        Exporter
      </Button>
      <Confirm
        label="Effacer"
        variant="danger-light"
        isDisabled={chosen === 0 || isBusy}
        title={chosen === 1 ? 'Effacer cet élément\u202F?' : `Effacer ces ${chosen} éléments\u202F?`}
        question="C’est définitif. Les demandes à venir sont annulées sans mail à l’école, et leurs places reviennent. Les comptes du bilan restent. Une fiche effacée quitte aussi ses dates."
        yes="Effacer pour de bon"
        isDangerous
        onYes={() => onErase(choice)}
      />
      <Typography tag="output" textColor="neutral800">
        {chosen === 0
          ? 'Choisissez ce qui concerne cette personne.'
          : `${chosen} sur ${count} ${chosen === 1 ? 'choisi' : 'choisis'}.`}
      </Typography>
    </Flex>
  );
}

interface KeptProps {
  title: string;
  facts: readonly Fact[];
  isChosen: boolean;
  onToggle: () => void;
}

function Kept({ title, facts, isChosen, onToggle }: KeptProps) {
  return (
    <Box tag="section" aria-label={title} background="neutral0" padding={5} hasRadius shadow="tableShadow">
      <Flex justifyContent="space-between" gap={4} wrap="wrap" paddingBottom={4}>
        <Typography tag="h2" variant="delta" textColor="neutral800">
          {title}
        </Typography>
        <Checkbox checked={isChosen} onCheckedChange={onToggle} aria-label={`Choisir\u202F: ${title}`}>
          Choisir
        </Checkbox>
      </Flex>
      <FactList facts={facts} column="22rem" />
    </Box>
  );
}
