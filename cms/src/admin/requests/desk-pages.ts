/** The pages of « Demandes » in their order: where each is, and the right it takes. */
interface DeskPage {
  /** Behind `/demandes`. */
  path: string;
  title: string;
  right: string;
}

const REQUESTS = 'admin::requests.manage';
const PERSONAL_DATA = 'admin::personal-data.manage';

export const deskPages: readonly DeskPage[] = [
  { path: '', title: 'Demandes', right: REQUESTS },
  { path: '/calendrier', title: 'Calendrier des interventions', right: REQUESTS },
  { path: '/intervenants', title: 'Intervenantes et intervenants', right: REQUESTS },
  { path: '/bilan', title: 'Bilan', right: REQUESTS },
  { path: '/donnees', title: 'Données d’une personne', right: PERSONAL_DATA },
];

/** As the admin asks for a right. */
function asked(right: string) {
  return { action: right, subject: null };
}

export const requestsRight = [asked(REQUESTS)];
export const personalDataRight = [asked(PERSONAL_DATA)];
/** One of them is enough for the menu. */
export const menuRights = [...requestsRight, ...personalDataRight];
