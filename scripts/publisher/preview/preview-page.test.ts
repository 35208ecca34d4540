import type { Problem } from 'shared/cms/report';
import { describe, expect, it } from 'vitest';
import { markAsPreview, messagePage } from './preview-page.ts';

const nonce = { nonce: 'abc' };
const PAGE =
  '<!doctype html><html lang="fr"><head><title>$& Titre</title></head><body class="a"><main>Texte</main></body></html>';
const problem = (over: Partial<Problem> = {}): Problem => ({
  type: 'event',
  documentId: 'event-1',
  title: 'Forum',
  field: 'Dates',
  message: 'est vide.',
  outcome: 'left out',
  adminUrl: 'http://cms.example/admin/event-1',
  ...over,
});

describe('the page of a draft', () => {
  it('says that it is one, is listed nowhere, and is otherwise the page', () => {
    const html = markAsPreview(PAGE, 'draft', [], nonce);
    expect(html).toMatch(/<body class="a"><section class="apercu" data-draft aria-label="Aperçu">/);
    expect(html).toContain('Aperçu d’un brouillon.');
    expect(html).toContain('<head><base target="_blank"><meta name="robots" content="noindex">');
    expect(html).toContain('<title>$& Titre</title>');
    expect(html).toContain('<main>Texte</main></body></html>');
    expect(html).not.toContain('<li>');
  });

  it('gives its own style and script the nonce', () => {
    const marks = markAsPreview(PAGE, 'draft', [], nonce).match(/<(?:style|script)[^>]*>/g);
    expect(marks).toEqual(['<style nonce="abc">', '<script nonce="abc">']);
  });

  it('looks like the page, whose styles stand within it, and runs none of its scripts', () => {
    const page = PAGE.replace(
      '<title>',
      '<style>p{}</style><style data-x>a{}</style><script>1</script><title>',
    );
    const html = markAsPreview(page, 'draft', [], nonce);
    expect(html).toContain('<style nonce="abc">p{}</style><style nonce="abc" data-x>a{}</style>');
    expect(html).toContain('<script>1</script>');
  });

  it('lists what is to be corrected, with the way there', () => {
    const html = markAsPreview(
      PAGE,
      'draft',
      [problem(), problem({ field: 'Lieu', outcome: 'published without it' })],
      nonce,
    );
    expect(html).toContain('À corriger avant de publier\u202F:');
    expect(html).toContain(
      '<li><a href="http://cms.example/admin/event-1" target="_top">Dates</a> est vide.</li>',
    );
    expect(html.match(/<li>/g)).toHaveLength(2);
  });

  it('says what it would appear without, when nothing keeps it from being published', () => {
    expect(markAsPreview(PAGE, 'draft', [problem({ outcome: 'published without it' })], nonce)).toContain(
      'La page paraîtrait sans ces éléments\u202F:',
    );
  });
});

it.each(['<script>alert(1)</script>', '"><img src=x onerror=a>', "' onclick='a", '$& $1 &amp;'])(
  'shows %s as the text that it is, wherever it stands',
  (text) => {
    const found = problem({ field: text, message: text, adminUrl: `http://cms.example/${text}` });
    const escaped = text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
    for (const html of [
      markAsPreview(PAGE, 'draft', [found], nonce),
      messagePage(text, text, [found], nonce),
    ]) {
      expect(html).toContain(`>${escaped}</a> ${escaped}</li>`);
      expect(html).toContain(`href="http://cms.example/${escaped}"`);
      expect(html).not.toContain(`>${text}<`);
    }
    expect(messagePage(text, text, [], nonce)).toContain(`<h1>${escaped}</h1><p>${escaped}</p>`);
  },
);

it('says of the published version that it is live, and nothing else', () => {
  const html = markAsPreview(PAGE, 'published', [problem()], nonce);
  expect(html).toContain('<strong>Version en ligne.</strong>');
  expect(html).not.toMatch(/brouillon|<li>|data-draft/);
});

it('has a page of its own where there is none of the site', () => {
  const html = messagePage('Pas de page', 'Rien ici.', [], nonce);
  expect(html).toContain('<title>Pas de page</title>');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toContain('class="apercu"');
  expect(messagePage('Pas de page', 'Rien ici.', [problem()], nonce)).toContain('class="apercu"');
});
