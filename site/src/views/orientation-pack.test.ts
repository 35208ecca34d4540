import { expect, it } from 'vitest';
import { packJobs, unpackJobs } from './orientation-pack.ts';
import type { OrientationJob } from './orientation.ts';

const silent: OrientationJob = {
  slug: 'surveillant-de-nuit',
  title: 'Surveillante de nuit, surveillant de nuit',
  marks: '',
  sectors: [],
  hours: [],
  employers: [],
  statuses: [],
  routes: [],
  diplomaRequired: false,
};

const telling: OrientationJob = {
  slug: 'infirmier',
  title: 'Infirmière, infirmier',
  marks: 'Diplôme\u202F: bac\u00A0+\u00A03, permis indispensable',
  sectors: ['grand-age', 'handicap'],
  hours: ['day', 'night'],
  employers: ['ehpad', 'hospital'],
  statuses: ['nonprofit'],
  routes: ['initial', 'vae'],
  diplomaRequired: true,
  family: 'care',
  licence: 'required',
  level: 6,
};

it('brings every job back as it was, whatever it says', () => {
  expect(unpackJobs(packJobs([silent, telling]))).toEqual([silent, telling]);
  expect(unpackJobs(packJobs([]))).toEqual([]);
});

it('keeps a title that holds a tab or a new line in its place', () => {
  const [job] = unpackJobs(packJobs([{ ...telling, title: 'Infirmière,\n\tinfirmier' }]));
  expect(job).toEqual({ ...telling, title: 'Infirmière,  infirmier' });
});
