import type { Theme } from '../theme.ts';

export const theme13: Theme = {
  number: 13,
  title: 'Consultation',
  criteria: [
    {
      number: '13.1',
      title:
        'Pour chaque page web, l’utilisateur a-t-il le contrôle de chaque limite de temps modifiant le contenu (hors cas particuliers)\u202F?',
      state: 'not applicable',
      how: 'Aucune limite de temps, aucune actualisation automatique.',
      tests: [{ file: 'site/e2e/every-template.test.ts', name: 'axe: meta-refresh' }],
      checkedOn: '2026-11-22',
    },
    {
      number: '13.2',
      title:
        'Dans chaque page web, l’ouverture d’une nouvelle fenêtre ne doit pas être déclenchée sans action de l’utilisateur. Cette règle est-elle respectée\u202F?',
      state: 'met',
      how: 'Aucun lien n’ouvre de nouvelle fenêtre et aucun script n’en ouvre.',
      checkedOn: '2026-11-22',
    },
    {
      number: '13.3',
      title:
        'Dans chaque page web, chaque document bureautique en téléchargement possède-t-il, si nécessaire, une version accessible (hors cas particuliers)\u202F?',
      state: 'not applicable',
      how: 'Aucun document bureautique n’est publié à ce jour\u202F; les fichiers à télécharger sont des calendriers et des données. À réexaminer au premier PDF.',
      checkedOn: '2026-11-22',
    },
    {
      number: '13.4',
      title:
        'Pour chaque document bureautique ayant une version accessible, cette version offre-t-elle la même information\u202F?',
      state: 'not applicable',
      how: 'Aucun document bureautique n’est publié à ce jour.',
      checkedOn: '2026-11-22',
    },
    {
      number: '13.5',
      title:
        'Dans chaque page web, chaque contenu cryptique (art ASCII, émoticône, syntaxe cryptique) a-t-il une alternative\u202F?',
      state: 'not applicable',
      how: 'Ni émoticône, ni art ASCII.',
      checkedOn: '2026-11-22',
    },
    {
      number: '13.6',
      title:
        'Dans chaque page web, pour chaque contenu cryptique (art ASCII, émoticône, syntaxe cryptique) ayant une alternative, cette alternative est-elle pertinente\u202F?',
      state: 'not applicable',
      how: 'Aucun contenu cryptique.',
      checkedOn: '2026-11-22',
    },
    {
      number: '13.7',
      title:
        'Dans chaque page web, les changements brusques de luminosité ou les effets de flash sont-ils correctement utilisés\u202F?',
      state: 'not applicable',
      how: 'Rien ne clignote ni ne change brusquement de luminosité.',
      checkedOn: '2026-11-22',
    },
    {
      number: '13.8',
      title:
        'Dans chaque page web, chaque contenu en mouvement ou clignotant est-il contrôlable par l’utilisateur\u202F?',
      state: 'not applicable',
      how: 'Rien ne bouge de soi-même\u202F; les transitions de couleur s’effacent pour qui demande moins de mouvement.',
      tests: [
        { file: 'site/e2e/every-template.test.ts', name: 'nothing moves for those who want no motion' },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '13.9',
      title:
        'Dans chaque page web, le contenu proposé est-il consultable quelle que soit l’orientation de l’écran (portrait ou paysage) (hors cas particuliers)\u202F?',
      state: 'met',
      how: 'Aucun style ni script ne dépend de l’orientation ou ne la bloque.',
      tests: [
        {
          file: 'site/e2e/every-template.test.ts',
          name: 'its words are neither cut nor printed over each other, down to 320 pixels',
        },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '13.10',
      title:
        'Dans chaque page web, les fonctionnalités utilisables ou disponibles au moyen d’un geste complexe peuvent-elles être également disponibles au moyen d’un geste simple (hors cas particuliers)\u202F?',
      state: 'not applicable',
      how: 'Aucun geste complexe\u202F: les cartes ne se déplacent ni ne se zooment.',
      checkedOn: '2026-11-22',
    },
    {
      number: '13.11',
      title:
        'Dans chaque page web, les actions déclenchées au moyen d’un dispositif de pointage sur un point unique de l’écran peuvent-elles faire l’objet d’une annulation (hors cas particuliers)\u202F?',
      state: 'met',
      how: 'Les actions partent du clic, au relâchement\u202F; aucun script n’écoute l’appui.',
      checkedOn: '2026-11-22',
    },
    {
      number: '13.12',
      title:
        'Dans chaque page web, les fonctionnalités qui impliquent un mouvement de l’appareil ou vers l’appareil peuvent-elles être satisfaites de manière alternative (hors cas particuliers)\u202F?',
      state: 'not applicable',
      how: 'Aucune fonction ne dépend du mouvement\u202F; l’accès aux capteurs est interdit par en-tête.',
      tests: [{ file: 'site/src/hosting/header-table.test.ts' }],
    },
  ],
};
