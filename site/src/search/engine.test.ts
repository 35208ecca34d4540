import { describe, expect, it } from 'vitest';
import { searchEngine } from './engine.ts';
import type { SearchEntry } from './entry.ts';

const aes: SearchEntry = {
  kind: 'job',
  title: 'Accompagnante éducative et sociale, accompagnant éducatif et social',
  url: '/metiers/accompagnant-educatif-et-social/',
  line: 'Grand âge, Handicap',
  hidden: ['AES', 'AMP', 'aide médico-psychologique', 'AVS', 'DEAES'],
};
const nanny: SearchEntry = {
  kind: 'job',
  title: 'Assistante maternelle, assistant maternel',
  url: '/metiers/assistant-maternel/',
  hidden: ['nounou', 'nourrice', 'K1303'],
};
const educator: SearchEntry = {
  kind: 'job',
  title: 'Éducatrice spécialisée, éducateur spécialisé',
  url: '/metiers/educateur-specialise/',
  text: 'Accompagner des enfants ou des adultes en difficulté.',
  hidden: ['éduc spé', 'DEES'],
};
const village: SearchEntry = {
  kind: 'commune',
  title: 'L’Abergement-Clémenciat',
  url: '/communes/a/',
  line: '01400',
};
const town: SearchEntry = {
  kind: 'commune',
  title: 'Saint-Rambert-en-Bugey',
  url: '/communes/b/',
  line: '01230',
};
const fair: SearchEntry = {
  kind: 'event',
  title: 'Salon des métiers',
  url: '/agenda/salon/',
  line: 'Samedi 12 décembre 2026, Bourg-en-Bresse',
  body: 'aide à domicile',
};

const engine = searchEngine();
engine.add([aes, nanny, educator, village, town, fair]);

const found = (query: string) => engine.find(query).hits.map(({ entry }) => entry.title);

describe('The search', () => {
  it.each([
    ['an acronym of old', 'AMP', aes],
    ['an acronym with dots', 'a.m.p.', aes],
    ['a hidden synonym', 'nounou', nanny],
    ['two words cut short', 'éduc spé', educator],
    ['a ROME code', 'k1303', nanny],
    ['a name with its article', "L'Abergement", village],
    ['a name without it', 'abergement', village],
    ['a name with its article stuck to it', 'labergement', village],
    ['Saint shortened', 'st rambert', town],
    ['a postcode', '01230', town],
    ['a date', '12 décembre', fair],
    ['the beginning of a word', 'educatri', educator],
    ['words of its text', 'enfants en difficultés', educator],
  ])('finds by %s', (_, query, { title }) => {
    expect(found(query)[0]).toBe(title);
    expect(engine.find(query).nearness).toBe('all');
  });

  it.each([
    ['educateur specialsé', educator],
    ['nounuo', nanny],
    ['abregement', village],
    ['assistente maternele', nanny],
  ])('forgives a small mistake: « %s »', (query, { title }) => {
    expect(found(query)).toEqual([title]);
    expect(engine.find(query).nearness).toBe('close');
  });

  it('guesses nothing where the words as typed are found', () => {
    expect(found('avs')).toEqual([aes.title]);
  });

  it('never takes a number or a short word for another one', () => {
    expect(found('01231')).toEqual([]);
    expect(found('amq')).toEqual([]);
  });

  it('takes one mistake for likelier than two', () => {
    const two = searchEngine();
    two.add([educator, { ...fair, title: 'Le projet éducatif' }]);
    expect(two.find('educatrise').hits.map(({ entry }) => entry.title)).toEqual([educator.title]);
  });

  it('takes a short word with another first letter for another word', () => {
    const one = searchEngine();
    one.add([{ ...fair, text: 'À la façon de ce qui lie en plein air, dit-on.' }]);
    expect(['macon', 'lieux', 'lon'].map((query) => one.find(query).hits.length)).toEqual([0, 0, 0]);
  });

  it('takes two or three letters for an acronym before it takes them for a beginning', () => {
    const carer = { ...aes, title: 'Aide-soignante, aide-soignant', hidden: ['AS'] };
    const acronyms = searchEngine();
    acronyms.add([nanny, carer]);
    expect(acronyms.find('as').hits.map(({ entry }) => entry.title)).toEqual([carer.title]);
    expect(acronyms.find('ass').hits.map(({ entry }) => entry.title)).toEqual([nanny.title]);
  });

  it('puts what is called so before all that speaks of it', () => {
    const page: SearchEntry = {
      kind: 'page',
      title: 'Les métiers',
      url: '/metiers/',
      text: 'Toutes les fiches.',
    };
    const named = searchEngine();
    named.add([{ ...fair, title: 'Forum des métiers', hidden: ['métier', 'forum', 'métiers'] }, page]);
    expect(named.find('métier').hits[0]?.entry.title).toBe('Les métiers');
  });

  it('puts a job that goes by that name before those that have its words in several', () => {
    const home: SearchEntry = { ...aes, title: 'Auxiliaire de vie', hidden: ['AVS', 'aide à domicile'] };
    const carer = {
      ...aes,
      title: 'Aide-soignante, aide-soignant',
      hidden: ['soins à domicile'],
      url: '/a/',
    };
    const jobs = searchEngine();
    jobs.add([carer, home]);
    expect(jobs.find('aide à domicile').hits.map(({ entry }) => entry.title)).toEqual([
      home.title,
      carer.title,
    ]);
  });

  it('finds some of the words where nothing has them all', () => {
    expect(engine.find('nounou spationaute').nearness).toBe('some');
    expect(found('nounou spationaute')).toEqual([nanny.title]);
  });

  it('puts a title before a text', () => {
    const two = searchEngine();
    two.add([
      { ...fair, text: 'Avec une ergothérapeute' },
      { ...nanny, title: 'Ergothérapeute' },
    ]);
    expect(two.find('ergotherapeute').hits.map(({ entry }) => entry.kind)).toEqual(['job', 'event']);
  });

  it('reads a question by its words that tell something', () => {
    expect(found('Je voudrais être éducateur, comment faire ?')).toEqual([educator.title]);
  });

  it('finds nothing by nothing', () => {
    expect(['', ' ', 'le la', 'je veux', '<>', '()'].flatMap(found)).toEqual([]);
  });

  it('holds what two files carry once', () => {
    const twice = searchEngine();
    twice.add([fair, fair]);
    twice.add([{ ...fair }]);
    expect(twice.find('salon').hits).toHaveLength(1);
  });

  it('proposes words that are there where nothing is found', () => {
    expect(found('rosbart')).toEqual([]);
    expect(engine.suggestions('rosbart')).toContain('saint-rambert-en-bugey');
    expect(engine.suggestions('')).toEqual([]);
  });

  it('proposes no word that shares a few letters only', () => {
    const far = searchEngine();
    far.add([{ ...nanny, title: 'Valserhône, assistante maternelle' }]);
    expect(far.suggestions('alternance')).toEqual([]);
  });

  it('proposes for a short word none that shares little with it', () => {
    const short = searchEngine();
    short.add([{ ...aes, hidden: ['CAP', 'AMP', 'PMI', 'ans'] }]);
    expect(short.suggestions('amq')).toEqual(['amp']);
    expect(short.suggestions('xap')).toEqual(['cap']);
    expect(short.suggestions('apm')).toEqual([]);
  });
});
