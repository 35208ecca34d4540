/** The « En bref » of a school intervention. */
import { counted, frenchNumber } from 'shared/domain/french-amounts';
import { frenchMinutes } from 'shared/domain/french-durations';
import type { SchoolIntervention } from 'shared/domain/school-intervention';
import { labelOf } from 'shared/domain/vocabularies';
import { known, type Fact } from './facts.ts';

export function interventionFacts(intervention: SchoolIntervention): Fact[] {
  const { levels, durationMinutes, placeKind, areas, speakers, free, cost } = intervention;
  return [
    {
      label: 'Niveaux',
      values: [levelsLine(levels)],
      icon: 'cap',
    },
    { label: 'Durée', values: [frenchMinutes(durationMinutes)], icon: 'clock' },
    { label: 'Taille du groupe', values: known(groupSize(intervention)), icon: 'people' },
    { label: 'Lieu', values: [labelOf('intervention-place', placeKind)], icon: 'home' },
    { label: 'Territoire', values: known(areas.join(', ')), icon: 'pin' },
    { label: 'Qui intervient', values: known(speakers), icon: 'info' },
    { label: 'Coût', values: known(free && 'Gratuit', cost), icon: 'euro' },
  ];
}

/** « Quatrième, Troisième ». */
export function levelsLine(levels: SchoolIntervention['levels']): string {
  return levels.map((level) => labelOf('school-level', level)).join(', ');
}

/** « de 10 à 30 élèves », or the one bound that is known. */
export function groupSize({
  groupSizeMin: min,
  groupSizeMax: max,
}: Pick<SchoolIntervention, 'groupSizeMin' | 'groupSizeMax'>): string | null {
  if (min !== null && max !== null) return `de ${frenchNumber(min)} à ${counted(max, 'élève', 'élèves')}`;
  if (max !== null) return `jusqu’à ${counted(max, 'élève', 'élèves')}`;
  return min === null ? null : `à partir de ${counted(min, 'élève', 'élèves')}`;
}
