/** Who publishes the site, who hosts it, what may be reused. The host's name is for the département to give. */
import type { PageSeed } from '../types';

export default {
  title: 'Mentions légales',
  summary:
    'Qui publie ce site, qui l’héberge, à qui appartiennent les textes, les dessins, les données et le code.',
  blocks: [
    {
      __component: 'blocks.text',
      title: 'Éditeur',
      text: `Ce site est publié par le **Département de l’Ain**.

Adresse : Hôtel du Département, 45, avenue Alsace-Lorraine, BP 114, 01003 Bourg-en-Bresse Cedex.

Téléphone : [04 74 32 32 32](tel:+33474323232)

Site officiel : [ain.fr](https://www.ain.fr)`,
    },
    {
      __component: 'blocks.text',
      title: 'Direction de la publication',
      text: 'La présidente ou le président du Conseil départemental de l’Ain dirige la publication.',
    },
    {
      __component: 'blocks.text',
      title: 'Hébergement',
      text: 'Avant la mise en ligne, le Département indiquera ici le nom, l’adresse postale et le numéro de téléphone de l’hébergeur.',
    },
    {
      __component: 'blocks.text',
      title: 'Textes et dessins',
      text: `Les textes sont écrits pour ce site. Vous pouvez les citer, en indiquant leur source.

Les illustrations sont des dessins originaux, faits pour ce site. Elles ne représentent aucune personne réelle.

La police de caractères est [Atkinson Hyperlegible Next](https://www.brailleinstitute.org/freefont/), du Braille Institute, pensée pour les personnes malvoyantes. Sa licence est la SIL Open Font License 1.1.`,
    },
    {
      __component: 'blocks.text',
      title: 'Données ouvertes',
      text: `Ce site s’appuie sur des données publiques, réutilisées sous [Licence Ouverte 2.0](https://www.etalab.gouv.fr/licence-ouverte-open-licence/) :

- les codes des métiers, du Répertoire opérationnel des métiers et des emplois (ROME 4.0) de France Travail ;
- la liste des collèges et des lycées, de l’Annuaire de l’éducation du ministère chargé de l’Éducation nationale ;
- le contour de l’Ain sur les cartes, d’Admin Express, de l’Institut national de l’information géographique et forestière (IGN).

Les données que ce site publie sont sous la même licence. Elles se trouvent à la page [Données ouvertes](/donnees/).`,
    },
    {
      __component: 'blocks.text',
      title: 'Code source',
      text: 'Le logiciel de ce site est libre. Sa licence est la licence publique de l’Union européenne (EUPL), version 1.2.',
    },
    {
      __component: 'blocks.text',
      title: 'Liens vers d’autres sites',
      text: 'Certains liens mènent hors de ce site. Le Département ne maîtrise pas le contenu de ces pages.',
    },
    {
      __component: 'blocks.text',
      title: 'Vie privée et accessibilité',
      text: 'Deux pages complètent celle-ci : les [données personnelles](/donnees-personnelles/) et la [déclaration d’accessibilité](/accessibilite/).',
    },
  ],
} satisfies PageSeed;
