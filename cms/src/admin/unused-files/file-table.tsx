/** One row a file: what it is, how heavy, since when, and the button that deletes it after a question. */
import { Box, Flex, Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import type { UnusedFile } from '../../unused-files/unused-file.ts';
import { TableHead } from '../lists/table-head.tsx';
import { Confirm } from '../publication/confirm.tsx';
import type { UnusedFiles } from './use-unused-files.ts';
import { dayInWords, isFresh, sizeInWords } from './words.ts';

interface FileTableProps extends Pick<UnusedFiles, 'deleting' | 'remove'> {
  files: readonly UnusedFile[];
  now: Date;
}

const COLUMNS = ['Aperçu', 'Fichier', 'Poids', 'Ajouté le'];

export function FileTable({ files, now, deleting, remove }: FileTableProps) {
  return (
    <Table colCount={COLUMNS.length + 1} rowCount={files.length + 1}>
      <TableHead columns={COLUMNS} acts="Supprimer" />
      <Tbody>
        {files.map((file) => (
          <FileRow key={file.id} {...{ file, now, deleting, remove }} />
        ))}
      </Tbody>
    </Table>
  );
}

type FileRowProps = Omit<FileTableProps, 'files'> & { file: UnusedFile };

function FileRow({ file, now, deleting, remove }: FileRowProps) {
  return (
    <Tr>
      <Td>
        <Preview file={file} />
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start">
          <Link href={file.url} isExternal>
            {file.name}
          </Link>
          {isFresh(file, now) && (
            <Typography variant="pi" textColor="neutral600">
              Ajouté aujourd’hui
            </Typography>
          )}
        </Flex>
      </Td>
      <Td>
        <Typography textColor="neutral800">{sizeInWords(file.size)}</Typography>
      </Td>
      <Td>
        <Typography textColor="neutral800">{dayInWords(file.addedAt)}</Typography>
      </Td>
      <Td>
        <Confirm
          label={deleting === file.id ? 'Suppression…' : 'Supprimer'}
          variant="danger-light"
          isDisabled={deleting !== null}
          title={`Supprimer «\u202F${file.name}\u202F»\u202F?`}
          question="Le fichier quitte la médiathèque pour de bon. Aucune page ne change, mais une ancienne version d’une entrée qui le montrait ne le retrouvera pas."
          yes="Supprimer"
          isDangerous
          onYes={() => void remove(file)}
        />
      </Td>
    </Tr>
  );
}

function Preview({ file: { preview, mime } }: { file: UnusedFile }) {
  if (preview === null)
    return (
      <Typography variant="pi" textColor="neutral600">
        {mime === 'application/pdf' ? 'PDF' : mime.startsWith('video/') ? 'Vidéo' : 'Fichier'}
      </Typography>
    );
  return (
    <Box width="8rem" height="5.4rem" background="neutral150" hasRadius overflow="hidden">
      <Box
        tag="img"
        src={preview}
        alt=""
        width="100%"
        height="100%"
        loading="lazy"
        style={{ objectFit: 'contain' }}
      />
    </Box>
  );
}
