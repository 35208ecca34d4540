/**
 * Strapi gives every block of the home page one height, lets it scroll and centres it in its row: ours takes the room it
 * needs, because what needs someone must be seen at once, and its row's other block stretches with it.
 */
import { createGlobalStyle } from 'styled-components';

export const WidgetFrame = createGlobalStyle`
  [data-strapi-widget-id='global::publication'] main {
    height: auto;
  }

  [data-strapi-grid-container] [data-strapi-widget-id] {
    align-self: stretch;
  }
`;
