/** The contract with the site: closed to all that it has no use for, then completed. */
import type { Core } from '@strapi/strapi';
import { hideAddressBox } from '../addresses/address-box';
import { closeGraphql } from '../graphql/close-graphql';
import { exposeContentRevision } from '../graphql/content-revision';
import { loadInBatches } from '../graphql/load-in-batches';
import { showDraftsToPreview } from '../preview/show-drafts';
import { countRequestsInPlaces } from '../requests/public-places';
import { hideSchedule } from '../scheduling/fields';

export function shapeGraphql(strapi: Core.Strapi): void {
  loadInBatches(strapi);
  closeGraphql(strapi);
  hideSchedule(strapi);
  hideAddressBox(strapi);
  exposeContentRevision(strapi);
  countRequestsInPlaces(strapi);
  showDraftsToPreview(strapi);
}
