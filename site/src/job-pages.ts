/** The pages of the jobs besides their list and their own: one a value of a filter that some job has. */
import { all } from './content.ts';
import { heldFacets, type HeldFacet } from './views/job-facets.ts';

/** The filters of the list of jobs, each with the values that have a page. */
export function jobFacetPages(): HeldFacet[] {
  return heldFacets(all('sector'), all('job-description'));
}
