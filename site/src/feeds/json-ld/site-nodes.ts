/** What every page says of the site: who publishes it, and where the page stands. */
import type { FaqItem, Link } from 'shared/domain/parts';
import { plainTextOf } from 'shared/domain/rich-text';
import type { SiteSettings } from 'shared/domain/site-settings';
import type { Absolute, JsonLdNode } from './node.ts';

/** Refers to the publisher; `publisherNode` must stand in the same graph. */
export function publisherId(absolute: Absolute): { '@id': string } {
  return { '@id': absolute('/#organisation') };
}

/** Who publishes: search engines read a page by itself, and follow no reference to a node of another one. */
export function publisherNode(
  { publisher }: Pick<SiteSettings, 'publisher'>,
  absolute: Absolute,
): JsonLdNode {
  return { '@type': 'GovernmentOrganization', ...publisherId(absolute), name: publisher, url: absolute('/') };
}

type Publisher = Pick<SiteSettings, 'siteName' | 'tagline' | 'publisher' | 'contact'>;

/** The home page's nodes: the publisher and the site. */
export function homeNodes(settings: Publisher, absolute: Absolute): JsonLdNode[] {
  const { siteName, tagline, contact } = settings;
  return [
    {
      ...publisherNode(settings, absolute),
      logo: absolute('/icon-512.png'),
      areaServed: { '@type': 'AdministrativeArea', name: 'Ain' },
      ...((contact.email || contact.phone) && {
        contactPoint: {
          '@type': 'ContactPoint',
          contactType: contact.service ?? 'Contact',
          email: contact.email,
          telephone: contact.phone,
          availableLanguage: 'fr',
        },
      }),
    },
    {
      '@type': 'WebSite',
      '@id': absolute('/#site'),
      name: siteName,
      description: tagline,
      url: absolute('/'),
      inLanguage: 'fr',
      publisher: publisherId(absolute),
      potentialAction: {
        '@type': 'SearchAction',
        target: `${absolute('/recherche/')}?q={search_term_string}`,
        'query-input': 'required name=search_term_string',
      },
    },
  ];
}

/** The way to a page, home first, the page last; Google wants each step but the last to have its address. */
export function breadcrumb(parents: readonly Link[], title: string, absolute: Absolute): JsonLdNode {
  const steps = [{ label: 'Accueil', url: '/' }, ...parents];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...steps.map(({ label, url }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        item: absolute(url),
      })),
      { '@type': 'ListItem', position: steps.length + 1, name: title },
    ],
  };
}

/** Questions with their answers, as they stand on the page; none without a question. */
export function faqNodes(items: readonly FaqItem[]): JsonLdNode[] {
  if (items.length === 0) return [];
  const mainEntity = items.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: plainTextOf(answer) },
  }));
  return [{ '@type': 'FAQPage', mainEntity }];
}
