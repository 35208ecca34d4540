/** What a DCAT catalogue in JSON-LD says over and over. */
import { LICENCE } from './licence.ts';

/** The lists of the European Union's Publications Office, from which DCAT-AP takes its values. */
export function authority(list: string, code: string, type = 'skos:Concept') {
  return { '@id': `http://publications.europa.eu/resource/authority/${list}/${code}`, '@type': type };
}

/** What is said of other sites' things, so that readers who fetch nothing know what they are. */
export const LICENCE_NODE = { '@id': LICENCE.url, '@type': 'dct:LicenseDocument' };
export const AIN = {
  '@id': 'http://id.insee.fr/geo/departement/84680e6f-2e99-44c9-a9ba-2e96a2ae48b7',
  '@type': 'dct:Location',
  'skos:prefLabel': french('Ain'),
};

export function french(value: string) {
  return { '@language': 'fr', '@value': value };
}

/** @param day `YYYY-MM-DD`. */
export function date(day: string) {
  return { '@type': 'xsd:date', '@value': day };
}
