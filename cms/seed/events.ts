/**
 * Fourteen made-up events, marked « Exemple » on their page: every kind and every state, spread so that the agenda has
 * something to show whatever the day of the first start.
 */
import type { EventSeed } from './types';

import workshop from './events/atelier-faire-valoir-son-experience';
import conference from './events/conference-territoriale-de-valserhone';
import jobForum from './events/forum-de-l-emploi-du-grand-age';
import homeCareJobDating from './events/job-dating-de-l-aide-a-domicile';
import disabilityJobDating from './events/job-dating-du-handicap';
import workshopOpenDay from './events/portes-ouvertes-d-un-esat';
import residenceOpenDay from './events/portes-ouvertes-d-une-residence-autonomie';
import screening from './events/projection-vieillir-ensemble';
import hostingMeeting from './events/reunion-accueillir-une-personne-agee-chez-soi';
import fosterCareMeeting from './events/reunion-devenir-assistant-familial';
import fair from './events/salon-des-metiers-de-l-accompagnement';
import roundTable from './events/table-ronde-proteger-un-enfant';
import nurseryVisit from './events/visite-d-une-creche';
import webinar from './events/webinaire-la-vae-pas-a-pas';

export const events: Record<string, EventSeed> = {
  'portes-ouvertes-d-un-esat': workshopOpenDay,
  'table-ronde-proteger-un-enfant': roundTable,
  'atelier-faire-valoir-son-experience': workshop,
  'job-dating-de-l-aide-a-domicile': homeCareJobDating,
  'visite-d-une-creche': nurseryVisit,
  'reunion-devenir-assistant-familial': fosterCareMeeting,
  'webinaire-la-vae-pas-a-pas': webinar,
  'forum-de-l-emploi-du-grand-age': jobForum,
  'projection-vieillir-ensemble': screening,
  'job-dating-du-handicap': disabilityJobDating,
  'portes-ouvertes-d-une-residence-autonomie': residenceOpenDay,
  'salon-des-metiers-de-l-accompagnement': fair,
  'conference-territoriale-de-valserhone': conference,
  'reunion-accueillir-une-personne-agee-chez-soi': hostingMeeting,
};
