/** The pages an editor sees: the page of the draft under a banner that says so, or a few words where there is none. */
import type { Problem } from 'shared/cms/report';

export type Version = 'draft' | 'published';

export interface Nonce {
  /** Lets the styles, the page's and the banner's, and the banner's script pass the policy of previews. */
  nonce: string;
}

const STYLE = `
.apercu{font-family:system-ui,sans-serif;font-size:1rem;line-height:1.5;background:#3b2a00;color:#fff;padding:.75rem 1.25rem;border-block-end:4px solid #ffc53d}
.apercu p{margin:0;max-width:none}.apercu p+p,.apercu ul{margin-block-start:.5rem}.apercu ul{padding-inline-start:1.25rem;margin-block-end:0;list-style:disc}
.apercu a{color:#ffe3a1}.apercu li{max-width:60rem}`;

/** The admin says so when the draft has been saved. */
const SCRIPT = "addEventListener('message',(e)=>{if(e.data&&e.data.type==='strapiUpdate')location.reload()})";

/** @param html a page of the site. Its links open beside the preview, where they lead to the live site. */
export function markAsPreview(
  html: string,
  version: Version,
  problems: readonly Problem[],
  { nonce }: Nonce,
): string {
  const head = `<base target="_blank"><meta name="robots" content="noindex"><style nonce="${nonce}">${STYLE}</style><script nonce="${nonce}">${SCRIPT}</script>`;
  return html
    .replaceAll(/<style(?=[\s>])/g, `<style nonce="${nonce}"`)
    .replace('<head>', () => `<head>${head}`)
    .replace(/<body[^>]*>/, (body) => body + banner(version, problems));
}

const LIVE =
  '<section class="apercu" aria-label="Aperçu"><p><strong>Version en ligne.</strong> C’est ce que le public voit.</p></section>';

function banner(version: Version, problems: readonly Problem[]): string {
  if (version === 'published') return LIVE;
  return `<section class="apercu" data-draft aria-label="Aperçu"><p><strong>Aperçu d’un brouillon.</strong> Cette page n’est pas en ligne sous cette forme.</p>${list(problems)}</section>`;
}

function list(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const refused = problems.some(({ outcome }) => outcome === 'left out');
  const items = problems.map(
    ({ field, message, adminUrl }) =>
      `<li><a href="${escape(adminUrl)}" target="_top">${escape(field)}</a> ${escape(message)}</li>`,
  );
  const words = refused
    ? 'À corriger avant de publier\u202F:'
    : 'La page paraîtrait sans ces éléments\u202F:';
  return `<p>${words}</p><ul>${items.join('')}</ul>`;
}

/** A page of its own, without the site's. */
export function messagePage(
  title: string,
  text: string,
  problems: readonly Problem[],
  { nonce }: Nonce,
): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escape(title)}</title><style nonce="${nonce}">body{margin:0;font-family:system-ui,sans-serif;color-scheme:light dark}${STYLE}main{padding:2rem 1.25rem;max-width:40rem}</style><script nonce="${nonce}">${SCRIPT}</script></head><body>${problems.length > 0 ? banner('draft', problems) : ''}<main><h1>${escape(title)}</h1><p>${escape(text)}</p></main></body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
