/** Every gate a release passes before it goes live, in the order in which people read what they found. */
import { heavyAssets, heavyPage } from './budgets.ts';
import { failure, TELL } from './fault.ts';
import type { Gate } from './gate.ts';
import { brokenHtml, lostParts, poorHtml } from './html-rules.ts';
import { cmsIn, draftsIn, secretsIn } from './leaks.ts';
import { brokenLinks, missingFiles } from './links.ts';
import { missingRequired, wrongPages } from './page-list.ts';
import { sharedTitles } from './titles.ts';

/** A new kind of page or feed adds what it must keep to here, and how it is read to `file-kinds.ts`. */
export const gates: readonly Gate[] = [
  {
    name: 'pages',
    guards:
      'Every page the content asks for, and no other. Fails: a page that is not there is a 404 for its visitors, one too many shows what editors took offline.',
    release: wrongPages,
  },
  {
    name: 'required',
    guards: 'Home, sections, 404, robots, sitemap… Fails: without one of them there is no site.',
    release: missingRequired,
  },
  {
    name: 'secrets',
    guards: 'Keys and tokens of the installation. Fails: what was public once is no secret any more.',
    file: secretsIn,
  },
  {
    name: 'drafts',
    guards: 'What editors have not published. Fails: they decide when, and some of it has a date.',
    file: draftsIn,
  },
  {
    name: 'formats',
    guards:
      'Sitemaps, feeds, data and the manifest can be read. Fails: robots and calendars would drop the whole file for one bad line.',
    file: ({ mistake }) => (mistake ? [failure(`Ce fichier est illisible\u202F: ${mistake}. ${TELL}`)] : []),
  },
  {
    name: 'robots',
    guards:
      'Search engines are let in and find the sitemap. Fails: a site closed to them disappears for weeks.',
    file: ({ file, text }, { siteUrl }) => {
      if (file !== 'robots.txt') return [];
      const isOpen = !/^Disallow:\s*\/\s*$/im.test(text) && text.includes(`Sitemap: ${siteUrl}/sitemap.xml`);
      return isOpen
        ? []
        : [failure(`Ce fichier ferme le site aux moteurs de recherche ou tait son plan. ${TELL}`)];
    },
  },
  {
    name: 'html',
    guards:
      'HTML that browsers and assistive tools read as it is meant. Fails: it is a template that is broken.',
    file: brokenHtml,
  },
  {
    name: 'html-details',
    guards:
      'Headings, alternatives, identifiers. Warns: one entry’s content must not hold back the whole site.',
    file: poorHtml,
  },
  {
    name: 'files',
    guards:
      'Pictures, styles and scripts that pages load. Fails: no editor can type them, and pages break without.',
    release: missingFiles,
  },
  {
    name: 'links',
    guards:
      'Links within the site, and what sitemaps and feeds announce. Fails for those that templates and lists make; warns for those editors may have typed, since taking a page offline must always be possible.',
    release: brokenLinks,
  },
  {
    name: 'fragments',
    guards: 'Links to a part of the same page. Warns: the reader is on the right page already.',
    file: lostParts,
  },
  {
    name: 'titles',
    guards:
      'Titles told apart in tabs, histories and results. Warns: two fairs of one name are both worth a page.',
    release: sharedTitles,
  },
  {
    name: 'cms',
    guards:
      'The way to the CMS. Fails where a page loads something from there, which breaks when it is off; warns where an editor may have pasted its address.',
    file: cmsIn,
  },
  {
    name: 'page-budget',
    guards: 'Pages that old phones can lay out. Warns: long content is the editors’ choice.',
    file: heavyPage,
  },
  {
    name: 'asset-budget',
    guards:
      'Pages within the first packets of a connection, no script on pages to read. Fails for scripts, which only a change of the code can make heavy; warns for long texts.',
    release: heavyAssets,
  },
];
