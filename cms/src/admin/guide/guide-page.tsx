/** « Guide »: its index, or one of its chapters, as the address says: `/guide/evenement#publier`. */
import { Box, Button, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { Link as RouterLink, useLocation, useParams } from 'react-router-dom';
import { guide, index } from './guide-files.ts';
import type { ChapterText } from './guide-text.ts';
import { OnPaper, Prose } from './prose.ts';
import { Markdown } from './render-markdown.tsx';

const TITLE = 'Guide';

export function GuidePage() {
  const { '*': slug = '' } = useParams();
  const chapter = slug === '' ? index : guide.get(slug);
  const { hash, key } = useLocation();
  return (
    <Page.Main>
      <OnPaper />
      <GoTo key={slug + key} hash={hash} />
      <Page.Title>{slug === '' ? TITLE : `${chapter?.title ?? ''} (guide)`}</Page.Title>
      <Layouts.Header
        title={chapter?.title ?? 'Ce chapitre n’existe pas'}
        {...(slug !== '' && { navigationAction: <ToIndex /> })}
        primaryAction={
          <Button variant="tertiary" data-not-on-paper onClick={() => window.print()}>
            Imprimer
          </Button>
        }
      />
      <Layouts.Content>
        <Grid.Root gap={8}>
          <Grid.Item col={3} s={12} direction="column" alignItems="stretch">
            <Contents current={slug} />
          </Grid.Item>
          <Grid.Item col={9} s={12} direction="column" alignItems="stretch">
            <Box background="neutral0" hasRadius shadow="tableShadow" padding={8} marginBottom={10}>
              <Prose>{chapter ? <Markdown root={chapter.body} /> : <NoChapter />}</Prose>
            </Box>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
}

/** Where the address points within the page; at the top of a chapter when it points nowhere. */
function GoTo({ hash }: { hash: string }) {
  useEffect(() => {
    const heading = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    (heading ?? document.querySelector('main'))?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [hash]);
  return null;
}

function ToIndex() {
  return (
    <Link tag={RouterLink} to="/guide">
      Tous les chapitres
    </Link>
  );
}

function NoChapter() {
  return <p>Son nom a peut-être changé{'\u202F'}: choisissez dans la liste.</p>;
}

/** All chapters, and the headings of the one that is open. */
function Contents({ current }: { current: string }) {
  return (
    <Box tag="nav" aria-label="Chapitres du guide">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {[...guide].map(([slug, chapter]) => (
          <li key={slug}>
            <Link
              tag={RouterLink}
              to={`/guide/${slug}`}
              {...(slug === current && { 'aria-current': 'page' as const })}
            >
              {chapter.title}
            </Link>
            {slug === current && <Sections slug={slug} chapter={chapter} />}
          </li>
        ))}
      </Flex>
    </Box>
  );
}

function Sections({ slug, chapter: { sections } }: { slug: string; chapter: ChapterText }) {
  if (sections.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={2} paddingLeft={4}>
      {sections.map(({ anchor, title }) => (
        <li key={anchor}>
          <Typography variant="pi" tag={RouterLink} to={`/guide/${slug}#${anchor}`} textColor="neutral700">
            {title}
          </Typography>
        </li>
      ))}
    </Flex>
  );
}
