/** Lists the files that nothing uses, and deletes one after another look: an entry may have taken it meanwhile. */
import type { Core } from '@strapi/strapi';
import { openAdminRoutes, refuse, type AdminContext } from '../admin-routes/admin-routes';
import { FILE } from '../publication/entries-showing';
import { findUses, isUsed, type StoredFile } from './find-used';
import type { UnusedFile } from './unused-file';

interface FileRow extends StoredFile {
  name: string;
  mime: string;
  /** Kilobytes of 1000 bytes. */
  size: number | string;
  createdAt: string;
  url: string;
  formats: { thumbnail?: { url: string } } | null;
}

interface UploadService {
  remove(file: object): Promise<unknown>;
}

const RIGHT = 'admin::unused-files.manage';

export function openUnusedFiles(strapi: Core.Strapi): void {
  openAdminRoutes(strapi, '/unused-files', [
    {
      method: 'GET',
      path: '/',
      right: RIGHT,
      handler: async (context) => {
        context.body = await listUnused(strapi);
      },
    },
    {
      method: 'DELETE',
      path: '/:id',
      right: RIGHT,
      handler: (context) => removeUnused(strapi, context),
    },
  ]);
}

/** The heaviest first. */
async function listUnused(strapi: Core.Strapi): Promise<UnusedFile[]> {
  const uses = await findUses(strapi);
  const files: FileRow[] = await strapi.db.query(FILE).findMany({});
  return files
    .filter((file) => !isUsed(file, uses))
    .map(shown)
    .toSorted((a, b) => b.size - a.size);
}

function shown({ id, name, mime, size, createdAt, url, formats }: FileRow): UnusedFile {
  const preview = mime.startsWith('image/') ? (formats?.thumbnail?.url ?? url) : null;
  return { id, name, mime, size: Math.round(Number(size) * 1000), addedAt: createdAt, url, preview };
}

async function removeUnused(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const file = await strapi.db.query(FILE).findOne({ where: { id: Number(context.params['id']) } });
  if (!file) return refuse(context, 404, 'Ce fichier n’est plus dans la médiathèque.');
  if (isUsed(file, await findUses(strapi)))
    return refuse(context, 409, `«\u202F${file.name}\u202F» vient d’être utilisé dans une entrée\u202F: il reste dans la médiathèque.`); // prettier-ignore
  const upload = strapi.plugin('upload').service('upload') as unknown as UploadService;
  await upload.remove(file);
  context.status = 204;
}
