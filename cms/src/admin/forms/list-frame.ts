/**
 * Lets the list of a type fit the screens of an office: Strapi cuts each title at one width and pushes the columns that
 * say what is online out of sight. Titles and headings run over several lines here, and cells stand closer together.
 */
import { createGlobalStyle } from 'styled-components';

export const ListFrame = createGlobalStyle`
  main table[role='grid'] {
    th,
    td {
      padding-inline: 0.8rem;
    }

    th span,
    td:nth-child(2) > :is(a, span) {
      white-space: normal;
    }

    /* Strapi's own cell is a flex box, which stays at the top of a tall row. */
    td:has(> button[aria-haspopup='menu']) {
      display: table-cell;
      text-align: end;
    }
  }
`;
