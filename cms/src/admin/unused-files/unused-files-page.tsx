/** The files of the media library that no entry shows, the heaviest first, each to be looked at and deleted. */
import { Box, Flex, Main, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { HelpLink } from '../guide/help-link.tsx';
import { placeOfPage } from '../guide/places.ts';
import { FileTable } from './file-table.tsx';
import { useUnusedFiles, type UnusedFiles } from './use-unused-files.ts';
import { summaryOf } from './words.ts';

const RIGHT = [{ action: 'admin::unused-files.manage', subject: null }];

export function UnusedFilesPage() {
  return (
    <Page.Protect permissions={RIGHT}>
      <UnusedFilesList />
    </Page.Protect>
  );
}

function UnusedFilesList() {
  const unused = useUnusedFiles();
  return (
    <Main aria-busy={unused.files === null && unused.trouble === null}>
      <Page.Title>Fichiers inutilisés</Page.Title>
      <Layouts.Header
        title="Fichiers inutilisés"
        subtitle="Ni une entrée en ligne, ni un brouillon, ni un texte ne les montre."
        primaryAction={<HelpLink place={placeOfPage['unused-files']} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <Typography tag="output" variant="delta" textColor="neutral800">
            {stateOf(unused)}
          </Typography>
          {unused.files !== null && unused.files.length > 0 && (
            <>
              <Typography textColor="neutral600">
                Un fichier ajouté aujourd’hui attend peut-être une entrée qui n’est pas encore enregistrée.
              </Typography>
              <Box overflow="auto">
                <FileTable {...unused} files={unused.files} />
              </Box>
            </>
          )}
        </Flex>
      </Layouts.Content>
    </Main>
  );
}

function stateOf({ files, trouble }: UnusedFiles): string {
  return trouble ?? (files === null ? 'Recherche des fichiers qui ne servent pas…' : summaryOf(files));
}
