/** The site's two templates, as small as they can be: every name that the intake fills in, and nothing else. */
import {
  ACTION_FIELD,
  faultId,
  LINK_FIELD,
  REQUEST_PATH,
  requestFields,
  TIME_FIELD,
  TRAP_FIELD,
  type RequestField,
} from 'shared/intake/form-fields';
import { terms } from 'shared/domain/vocabularies';

const SELECTS: Partial<Record<RequestField, string>> = {
  level: terms('school-level')
    .map((term) => `<option value="${term}">${term}</option>`)
    .join(''),
};

/** @param options of the lists of interventions and dates: document id and words. */
export function formPage(options: { intervention: [string, string][]; session: [string, string][] }): string {
  const controls = requestFields.map((field) => {
    const fault = `<p id="${faultId(field)}" data-fault="${field}" hidden></p>`;
    return `${control(field, options)}${fault}`;
  });
  return page(
    'Demander une intervention – Le site',
    `<section data-slot="faults" tabindex="-1" hidden><h2>Pas encore envoyée</h2><ul></ul></section>
<section data-slot="gone" tabindex="-1" hidden><h2>Lien</h2><ul></ul></section>
<form action="${REQUEST_PATH}" method="post">${controls.join('\n')}
<input name="${TRAP_FIELD}"><input type="hidden" name="${TIME_FIELD}" value=""></form>`,
  );
}

function control(
  field: RequestField,
  options: { intervention: [string, string][]; session: [string, string][] },
): string {
  const name = `id="${field}" name="${field}"`;
  if (field === 'message') return `<textarea ${name}></textarea>`;
  if (field === 'waiting')
    return `<div data-show="waiting" hidden><input type="checkbox" ${name} value="yes"></div>`;
  if (field !== 'intervention' && field !== 'session' && field !== 'level') return `<input ${name}>`;
  const list = field === 'level' ? [] : options[field];
  const own = list.map(([value, label]) => `<option value="${value}">${label}</option>`).join('');
  return `<select ${name}><option value="">Aucune</option>${SELECTS[field] ?? ''}${own}</select>`;
}

export const answerPage = page(
  'Votre demande d’intervention – Le site',
  `<h1 data-slot="title">Votre demande</h1><p data-slot="lead">Ici.</p>
<p data-show="reference" hidden>Numéro <strong data-slot="reference" hidden></strong></p>
<dl data-slot="details" hidden></dl><ol data-slot="next" hidden></ol>
<form method="post" data-show="action" hidden><input type="hidden" name="${LINK_FIELD}" value=""><input type="hidden" name="${ACTION_FIELD}" value="">
<button type="submit" data-slot="action-label">Continuer</button></form>`,
);

function page(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="fr"><head><title>${title}</title><link rel="stylesheet" href="/_astro/page.css"></head><body><a href="/metiers/">Métiers</a>${body}</body></html>`;
}
