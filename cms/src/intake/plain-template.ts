/** The page of answers while the site never gave its own: bare, and with the same slots. */
import type { Template } from './templates';

export const plainTemplate: Template = {
  html: `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Demande d’intervention</title>
</head>
<body>
<main>
<h1 data-slot="title">Demande d’intervention</h1>
<p data-slot="lead" hidden></p>
<p data-show="reference" hidden>Numéro de votre demande : <strong data-slot="reference" hidden></strong></p>
<dl data-slot="details" hidden></dl>
<ol data-slot="next" hidden></ol>
<form method="post" data-show="action" hidden>
<input type="hidden" name="lien" value="">
<input type="hidden" name="action" value="">
<button type="submit" data-slot="action-label">Continuer</button>
</form>
</main>
</body>
</html>
`,
  headers: {
    'content-security-policy':
      "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  },
};
