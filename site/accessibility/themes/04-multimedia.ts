import type { Theme } from '../theme.ts';

export const theme4: Theme = {
  number: 4,
  title: 'Multimédia',
  criteria: [
    {
      number: '4.1',
      title:
        'Chaque média temporel pré-enregistré a-t-il, si nécessaire, une transcription textuelle ou une audiodescription (hors cas particuliers)\u202F?',
      state: 'not applicable',
      how: 'Aucun média temporel n’est publié à ce jour. Le modèle de vidéo prévoit une transcription, à demander à chaque publication.',
    },
    {
      number: '4.2',
      title:
        'Pour chaque média temporel pré-enregistré ayant une transcription textuelle ou une audiodescription synchronisée, celles-ci sont-elles pertinentes (hors cas particuliers)\u202F?',
      state: 'not applicable',
      how: 'Aucun média temporel n’est publié à ce jour.',
    },
    {
      number: '4.3',
      title:
        'Chaque média temporel synchronisé pré-enregistré a-t-il, si nécessaire, des sous-titres synchronisés (hors cas particuliers)\u202F?',
      state: 'not applicable',
      how: 'Aucun média temporel n’est publié à ce jour. Le lecteur vidéo accepte une piste de sous-titres français.',
    },
    {
      number: '4.4',
      title:
        'Pour chaque média temporel synchronisé pré-enregistré ayant des sous-titres synchronisés, ces sous-titres sont-ils pertinents\u202F?',
      state: 'not applicable',
      how: 'Aucun média temporel n’est publié à ce jour.',
    },
    {
      number: '4.5',
      title:
        'Chaque média temporel pré-enregistré a-t-il, si nécessaire, une audiodescription synchronisée (hors cas particuliers)\u202F?',
      state: 'not applicable',
      how: 'Aucun média temporel n’est publié à ce jour. Le modèle de vidéo n’a pas de piste d’audiodescription\u202F: à ajouter avant de publier une vidéo qui en aurait besoin.',
    },
    {
      number: '4.6',
      title:
        'Pour chaque média temporel pré-enregistré ayant une audiodescription synchronisée, celle-ci est-elle pertinente\u202F?',
      state: 'not applicable',
      how: 'Aucun média temporel n’est publié à ce jour.',
    },
    {
      number: '4.7',
      title: 'Chaque média temporel est-il clairement identifiable (hors cas particuliers)\u202F?',
      state: 'not applicable',
      how: 'Aucun média temporel n’est publié à ce jour. Le titre de la vidéo nomme le lecteur.',
    },
    {
      number: '4.8',
      title:
        'Chaque média non temporel a-t-il, si nécessaire, une alternative (hors cas particuliers)\u202F?',
      state: 'not applicable',
      how: 'Aucun média non temporel (animation, application embarquée) n’est publié.',
      checkedOn: '2026-11-22',
    },
    {
      number: '4.9',
      title:
        'Pour chaque média non temporel ayant une alternative, cette alternative est-elle pertinente\u202F?',
      state: 'not applicable',
      how: 'Aucun média non temporel n’est publié.',
      checkedOn: '2026-11-22',
    },
    {
      number: '4.10',
      title: 'Chaque son déclenché automatiquement est-il contrôlable par l’utilisateur\u202F?',
      state: 'not applicable',
      how: 'Aucun son\u202F; une vidéo ne se lancerait qu’après deux actions (déplier, lire).',
      tests: [
        {
          file: 'site/integrations/every-part.test.ts',
          name: 'loads nothing of a video before one asks for it: its player is folded',
        },
      ],
    },
    {
      number: '4.11',
      title:
        'La consultation de chaque média temporel est-elle, si nécessaire, contrôlable par le clavier et tout dispositif de pointage\u202F?',
      state: 'not applicable',
      how: 'Aucun média temporel n’est publié à ce jour. Le lecteur est celui du navigateur, avec ses commandes.',
    },
    {
      number: '4.12',
      title:
        'La consultation de chaque média non temporel est-elle contrôlable par le clavier et tout dispositif de pointage\u202F?',
      state: 'not applicable',
      how: 'Aucun média non temporel n’est publié.',
      checkedOn: '2026-11-22',
    },
    {
      number: '4.13',
      title:
        'Chaque média temporel et non temporel est-il compatible avec les technologies d’assistance (hors cas particuliers)\u202F?',
      state: 'not applicable',
      how: 'Aucun média temporel n’est publié à ce jour. Le lecteur est l’élément <video> du navigateur.',
    },
  ],
};
