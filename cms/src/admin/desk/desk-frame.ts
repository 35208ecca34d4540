/**
 * These blocks take the room they need: Strapi gives every block one height and lets it scroll. Its own block of what was
 * written last is made to fit half a page.
 */
import { createGlobalStyle } from 'styled-components';

export const DeskFrame = createGlobalStyle`
  [data-strapi-widget-id='global::desk'] main,
  [data-strapi-widget-id='global::contents'] main {
    height: auto;
  }

  [data-strapi-widget-id='plugin::content-manager.last-edited-entries'] td {
    padding-inline: 0.6rem;
  }

  [data-strapi-widget-id='plugin::content-manager.last-edited-entries'] td:first-child > span {
    max-width: 13rem;
  }

  /* While it comes first, what waits stands beside all others: it may be long. */
  ${({ theme }) => theme.breakpoints.large} {
    [data-strapi-grid-container] > div:has(> :first-child > [data-strapi-widget-id='global::desk']) {
      grid-template-rows: auto auto 1fr;

      > :first-child {
        grid-row: span 3;
      }
    }
  }
`;
