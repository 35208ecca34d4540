import type { GlossaryTerm } from 'shared/domain/glossary-term';
import type { NewsArticle } from 'shared/domain/news-article';
import { all, entriesBy, keysOf } from '../../../content.ts';
import { newsPath } from '../../../views/paths.ts';
import { dataset, type Field } from '../dataset.ts';

const termFields: Field<GlossaryTerm>[] = [
  {
    name: 'sigle',
    type: 'text',
    description: 'Sigle ou mot.',
    required: true,
    valueOf: ({ acronym }) => acronym,
  },
  {
    name: 'signification',
    type: 'text',
    description: 'Ce qu’il veut dire, en toutes lettres.',
    required: true,
    valueOf: ({ expansion }) => expansion,
  },
  {
    name: 'explication',
    type: 'text',
    description: 'Une explication ; vide s’il n’y en a pas besoin.',
    valueOf: ({ explanation }) => explanation,
  },
];

export const glossary = dataset({
  id: 'sigles',
  title: 'Les sigles expliqués',
  description:
    'Les sigles et les mots du secteur social et médico-social employés sur le site, avec leur signification et une explication.',
  keywords: ['sigles', 'glossaire', 'social', 'médico-social'],
  fields: termFields,
  years: null,
  entries: () => all('glossary-term'),
  rowsOf: (term) => [term],
});

const newsFields: Field<NewsArticle>[] = [
  {
    name: 'date',
    type: 'date',
    description: 'Jour de l’actualité.',
    required: true,
    valueOf: ({ date }) => date,
  },
  { name: 'titre', type: 'text', description: 'Titre.', required: true, valueOf: ({ title }) => title },
  { name: 'resume', type: 'text', description: 'Résumé.', required: true, valueOf: ({ summary }) => summary },
  {
    name: 'page',
    type: 'address',
    description: 'Adresse de la page.',
    required: true,
    valueOf: (article, absolute) => absolute(newsPath(article)),
  },
];

export const news = dataset({
  id: 'actualites',
  title: 'Les actualités',
  description: 'Les actualités du site, avec leur date, leur titre, leur résumé et l’adresse de leur page.',
  keywords: ['actualités'],
  fields: newsFields,
  years: () => keysOf('news of a year'),
  changedDays: () => keysOf('days of change of news'),
  entries: (year) => entriesBy('news of a year', year ?? ''),
  rowsOf: (article) => [article],
});
