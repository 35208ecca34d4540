/** 18 February 2022: the pay agreement between the State and the départements. */
import type { NewsArticleSeed } from '../types';

export default {
  title: '1,3 milliard d’euros pour les salaires du socio-éducatif',
  summary:
    'Le 18 février 2022, l’État et l’Assemblée des départements de France s’accordent pour mieux payer les « oubliés du Ségur ».',
  date: '2022-02-18',
  image: { file: 'famille-eduquer', decorative: true },
  body: `L’accord est conclu entre l’État et l’Assemblée des départements de France. Il porte sur **1,3 milliard d’euros** de hausses de salaire pour la filière socio-éducative.

## Qui est concerné ?

Les professionnelles et professionnels que l’on appelle les « oubliés du Ségur ». Le Ségur de la santé, en 2020, avait relevé la paie des soignants. Une grande partie des métiers qui éduquent, conseillent et accompagnent n’y avait pas eu droit.

## Pourquoi cela compte dans l’Ain

Le salaire pèse quand il faut choisir un métier ou y rester. Or, dans l’Ain, ces métiers manquent de candidates et de candidats à tous les niveaux de qualification. Tous les domaines sont touchés, du grand âge à la petite enfance.

Quelques semaines plus tard, le 30 mars 2022, le Département de l’Ain réunit les acteurs du secteur pour [une première table ronde](/actualites/premiere-table-ronde-des-metiers/).`,
  jobs: ['educateur-specialise', 'moniteur-educateur', 'assistant-de-service-social'],
  sources: [{ label: 'Département de l’Ain, communiqué de presse du 30 mars 2022', date: '2022-03-30' }],
} satisfies NewsArticleSeed;
