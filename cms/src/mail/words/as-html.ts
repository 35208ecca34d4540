/**
 * A letter as HTML: a document with its language and title, headings, lists and real links. Colours follow the reader's
 * light or dark screen; without them it reads the same. No picture, nothing is fetched, nothing tells who reads. Pure.
 */
import { escapeMarkup } from 'shared/domain/escape-markup';
import type { Letter, Part } from './letter';

const STYLE = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; padding: 24px 16px; background: #f7f3ec; color: #26211b; font: 17px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; }
.mail { max-width: 36em; margin: 0 auto; padding: 28px; background: #fffdf9; border-radius: 8px; overflow-wrap: break-word; }
.site { margin: 0 0 4px; color: #5c5247; font-size: 15px; }
h1 { margin: 0 0 20px; font-size: 25px; line-height: 1.25; }
p { margin: 0 0 16px; }
dl { margin: 0 0 20px; padding: 16px 18px; background: #f3ece0; border-radius: 6px; }
dt { color: #5c5247; font-size: 15px; }
dd { margin: 0 0 10px; font-weight: 600; }
dd:last-child { margin-bottom: 0; }
a { color: #0b5351; }
.button { display: inline-block; padding: 12px 20px; background: #0b5351; color: #ffffff; border-radius: 6px; font-weight: 600; text-decoration: none; }
.address { font-size: 14px; color: #5c5247; overflow-wrap: anywhere; }
.signature { margin: 24px 0 0; padding-top: 16px; border-top: 1px solid #d8cdbb; color: #5c5247; font-size: 15px; }
@media (prefers-color-scheme: dark) {
  body { background: #17140f; color: #f1ebe1; }
  .mail { background: #221e18; }
  .site, dt, .address, .signature { color: #c9bfb0; }
  dl { background: #2e2921; }
  a { color: #8fd6d0; }
  .button { background: #8fd6d0; color: #0c2423; }
  .signature { border-color: #4a4338; }
}
`;

export function asHtml({ title, greeting, parts, signature }: Letter, siteName: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<div class="mail" lang="fr">
${siteName === '' ? '' : `<p class="site">${escapeMarkup(siteName)}</p>\n`}<h1>${escapeMarkup(title)}</h1>
<p>${escapeMarkup(greeting)}</p>
${parts.map(partHtml).join('\n')}
<p class="signature">${signature.map(escapeMarkup).join('<br>\n')}</p>
</div>
</body>
</html>
`;
}

function partHtml(part: Part): string {
  switch (part.kind) {
    case 'sentence':
      return `<p>${escapeMarkup(part.words)}</p>`;
    case 'facts':
      return `<dl>\n${part.facts.map(([label, value]) => `<dt>${escapeMarkup(label)}</dt><dd>${escapeMarkup(value)}</dd>`).join('\n')}\n</dl>`;
    case 'action':
      return actionHtml(escapeMarkup(part.label), escapeMarkup(part.url));
  }
}

/** The address in plain sight too, for programs that take links away. */
function actionHtml(label: string, url: string): string {
  return `<p><a class="button" href="${url}">${label}</a></p>
<p class="address">Le bouton ne s’ouvre pas\u202F? Copiez cette adresse dans votre navigateur\u202F:<br>
<a href="${url}">${url}</a></p>`;
}
