/** What those who think of becoming foster carers can check for themselves: the conditions that the page tells. */
import type { SelfCheckPart } from '../types';

/** @param guide the page where the Département answers. */
export function fosterCareSelfCheck(guide: string): SelfCheckPart {
  return {
    __component: 'blocks.self-check',
    title: 'Et vous ? Vérifiez en huit questions',
    introduction:
      'Ces questions reprennent les conditions de l’agrément. Répondez pour vous, à votre rythme, et seulement si vous le voulez.',
    questions: [
      {
        question: 'Êtes-vous majeure ou majeur ?',
        hintYes: 'Il n’y a pas besoin d’être en couple ni d’avoir des enfants.',
        hintNo: 'Il faut avoir 18 ans pour se présenter.',
      },
      {
        question: 'Habitez-vous dans l’Ain ?',
        hintYes: 'C’est le Département de l’Ain qui étudiera votre demande.',
        hintNo: 'La demande se fait au Département où l’on habite : adressez-vous au vôtre.',
      },
      {
        question: 'Avez-vous le droit de travailler en France ?',
        hintNo:
          'Il faut la nationalité française, celle d’un pays de l’Espace économique européen, ou un titre de séjour qui permet de travailler.',
      },
      {
        question: 'Parlez-vous français ?',
        hintNo: 'Parler français fait partie des conditions de l’agrément.',
      },
      {
        question: 'Toutes les personnes de votre foyer sont-elles d’accord ?',
        hintYes: 'Si vous vivez à deux, venez en couple vous informer.',
        hintNo: 'Parlez-en d’abord chez vous : accueillir un enfant engage toute la maison.',
      },
      {
        question: 'Un enfant serait-il en sécurité et en bonne santé dans votre logement ?',
        hintYes: 'La PMI, le service du Département qui suit la demande, viendra chez vous pour le voir.',
        hintNo: 'La PMI vient voir le logement : demandez-lui ce qui serait à changer.',
      },
      {
        question: 'Acceptez-vous de passer un examen médical ?',
        hintYes: 'Un certificat médical accompagne le dossier.',
        hintNo: 'Sans certificat médical, le dossier ne peut pas être complet.',
      },
      {
        question:
          'Y a-t-il, pour vous ou une personne qui vit avec vous, une condamnation incompatible avec l’accueil d’enfants ?',
        noIsFavourable: true,
        hintYes:
          'Une telle condamnation ne permet pas d’obtenir l’agrément. En cas de doute, demandez au Département.',
        hintNo: 'Le Département le vérifie pour vous et pour les personnes qui vivent avec vous.',
      },
    ],
    conclusion:
      'Aucun diplôme n’est demandé. Seule l’étude de votre dossier dira si l’agrément est accordé : un point à éclaircir ne ferme pas la porte, parlez-en avec le Département.',
    link: { label: 'Se renseigner sur ain.fr', url: guide },
  };
}
