import { textsOf } from '@/languages/texts-of';
import type { CollectionConfig } from 'payload';

import { mediaRead } from './access/media-read';
import { only } from './access/people';
import { groups } from './fields/groups';
import { namedByEditions } from './fields/named-by-editions';
import { pictureCredits } from './fields/picture-credits';
import { storedFiles } from './fields/stored-files';
import { announceLabel } from './hooks/announce-access';
import { keepFile } from './hooks/keep-file';
import { measurePicture } from './hooks/measure-picture';
import { recordDigest } from './hooks/record-digest';
import { refuseDeletionInUse } from './hooks/refuse-deletion-in-use';

const text = textsOf('media');

const files = storedFiles('media');

/** Pictures. A file never changes: a changed picture is a new file, and documents carry its digest. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: text('singular'), plural: text('plural') },
  admin: {
    useAsTitle: 'filename',
    group: groups.publication,
    defaultColumns: ['filename', 'alt', 'source', 'licence', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption'],
  },
  upload: {
    ...files.upload,
    mimeTypes: [
      'image/jpeg',
      'image/png',
      'image/webp',
      'image/avif',
      'image/gif',
      'image/svg+xml',
    ],
    focalPoint: false,
    crop: false,
  },
  access: {
    read: mediaRead,
    create: only('writer', 'editor', 'publisher', 'administrator'),
    update: only('writer', 'editor', 'publisher', 'administrator'),
    delete: only('editor', 'publisher', 'administrator'),
  },
  hooks: {
    beforeOperation: [keepFile, measurePicture],
    beforeChange: [recordDigest],
    beforeDelete: [refuseDeletionInUse('media')],
    ...files.hooks,
    afterChange: [...files.hooks.afterChange, announceLabel],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: text('alt'),
      admin: {
        description: text('alt.description'),
      },
    },
    ...pictureCredits(),
    namedByEditions('pictures'),
    {
      name: 'sha256',
      type: 'text',
      index: true,
      label: 'SHA-256',
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
};
