import type { CollectionConfig } from 'payload';

import { mediaRead } from './access/media-read';
import { only } from './access/people';
import { groups } from './fields/groups';
import { namedByEditions } from './fields/named-by-editions';
import { pictureCredits } from './fields/picture-credits';
import { storedFiles } from './fields/stored-files';
import { words } from './fields/words';
import { announceLabel } from './hooks/announce-access';
import { keepFile } from './hooks/keep-file';
import { measurePicture } from './hooks/measure-picture';
import { recordDigest } from './hooks/record-digest';
import { refuseDeletionInUse } from './hooks/refuse-deletion-in-use';

const files = storedFiles('media');

/** Pictures. A file never changes: a changed picture is a new file, and documents carry its digest. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: words('Picture', 'Изображение', 'Выява'),
    plural: words('Pictures', 'Изображения', 'Выявы'),
  },
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
      label: words('Alternative text', 'Описание для незрячих', 'Апісанне для невідушчых'),
      admin: {
        description: words(
          'What a reader who does not see the picture needs to know. Empty only for decoration.',
          'Что нужно знать читателю, который не видит изображения. Пусто только для украшений.',
          'Што трэба ведаць чытачу, які не бачыць выявы. Пуста толькі для аздобы.',
        ),
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
