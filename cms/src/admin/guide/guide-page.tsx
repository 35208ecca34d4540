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

/** In a list of links, a line under each says nothing. */
const NO_LINE = { textDecoration: 'none' };

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
        {slug === '' ? (
          <Sheet chapter={index} />
        ) : (
          <Grid.Root gap={8}>
            <Grid.Item xs={12} m={4} col={3} direction="column" alignItems="stretch">
              <Contents current={slug} />
            </Grid.Item>
            <Grid.Item xs={12} m={8} col={9} direction="column" alignItems="stretch">
              <Sheet chapter={chapter} />
            </Grid.Item>
          </Grid.Root>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

function Sheet({ chapter }: { chapter: ChapterText | undefined }) {
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={8} marginBottom={10}>
      <Prose>{chapter ? <Markdown root={chapter.body} /> : <NoChapter />}</Prose>
    </Box>
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

/** All chapters. */
function Contents({ current }: { current: string }) {
  return (
    <Box tag="nav" aria-label="Chapitres du guide">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {[...guide].map(([slug, chapter]) => (
          <li key={slug}>
            {slug === current ? (
              <Current slug={slug} chapter={chapter} />
            ) : (
              <Link tag={RouterLink} to={`/guide/${slug}`}>
                {chapter.title}
              </Link>
            )}
          </li>
        ))}
      </Flex>
    </Box>
  );
}

/** The chapter that is open, with its headings. */
function Current({ slug, chapter: { title, sections } }: { slug: string; chapter: ChapterText }) {
  return (
    <>
      <Typography
        tag={RouterLink}
        to={`/guide/${slug}`}
        aria-current="page"
        fontWeight="bold"
        style={NO_LINE}
      >
        {title}
      </Typography>
      {sections.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={2} paddingLeft={4}>
          {sections.map(({ anchor, title: section }) => (
            <li key={anchor}>
              <Typography
                tag={RouterLink}
                to={`/guide/${slug}#${anchor}`}
                variant="pi"
                textColor="neutral700"
                style={NO_LINE}
              >
                {section}
              </Typography>
            </li>
          ))}
        </Flex>
      )}
    </>
  );
}
