/** Every dataset of the site, in the order in which people are shown them. Private types are in none. */
import { filesOf, type DataFile, type Dataset } from './dataset.ts';
import { events } from './datasets/events.ts';
import { interventions, sessions } from './datasets/interventions.ts';
import { jobs } from './datasets/jobs.ts';
import { communes, organizations, schools } from './datasets/places.ts';
import { planActions, planIndicators } from './datasets/plans.ts';
import { qualifications } from './datasets/qualifications.ts';
import { glossary, news } from './datasets/texts.ts';

/** A new public type adds its table here. */
export const datasets: readonly Dataset[] = [
  jobs,
  qualifications,
  events,
  interventions,
  sessions,
  planActions,
  planIndicators,
  organizations,
  schools,
  communes,
  glossary,
  news,
];

export function dataFiles(): DataFile[] {
  return datasets.flatMap(filesOf);
}

/** @param name as in the address, without its ending. */
export function dataFile(name: string | undefined): DataFile | undefined {
  return dataFiles().find((file) => file.name === name);
}

export const dataPath = (file: Pick<DataFile, 'name'>, ending: 'csv' | 'json') =>
  `/donnees/${file.name}.${ending}`;
export const schemaPath = ({ id }: Pick<Dataset, 'id'>) => `/donnees/schemas/${id}.json`;
export const CATALOGUE_PATH = '/donnees/catalogue.jsonld';
