/** What the HTML of a built page must keep to. */
import type { ConfigData } from 'html-validate';

const rules: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  // Astro writes the style of islands where they stand; browsers obey it there.
  elements: ['html5', { style: { flow: true } }],
  rules: {
    // React writes `<input checked="" />` for `<input checked>`: the same to every browser.
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    // Astro writes `<!DOCTYPE html>` and void elements without a slash; the case of the doctype means nothing.
    'doctype-style': 'off',
    // `role="list"` gives back to Safari's readers the list that `list-style: none` takes away.
    'no-redundant-role': 'off',
    // Long titles are editors' words; search engines cut them where they like.
    'long-title': 'off',
    // Telephone numbers and spaces that do not break are written by our own rules of typography.
    'tel-non-breaking': 'off',
    // Style sheets and fonts come from the same release as the page.
    'require-sri': 'off',
    // Astro keeps the indentation of its templates.
    'no-trailing-whitespace': 'off',
  },
};

export default rules;
