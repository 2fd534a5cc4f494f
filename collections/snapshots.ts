import path from 'node:path';
import type { CollectionConfig } from 'payload';

import { env } from '@/platform/env';

import { desk, nobody, only } from './access/people';
import { groups } from './fields/groups';
import { words } from './fields/words';
import { keepFile } from './hooks/keep-file';
import { recordDigest } from './hooks/record-digest';

/** Archived copies of cited pages. */
export const snapshots: CollectionConfig = {
  slug: 'snapshots',
  labels: {
    singular: words('Snapshot', 'Снимок', 'Здымак'),
    plural: words('Snapshots', 'Снимки', 'Здымкі'),
  },
  admin: {
    useAsTitle: 'filename',
    group: groups.sources,
    defaultColumns: ['filename', 'source', 'takenAt', 'tool'],
  },
  upload: {
    staticDir: path.join(env().dataFolder, 'snapshots'),
    focalPoint: false,
    crop: false,
  },
  access: {
    read: desk,
    create: only('writer', 'fact-checker', 'editor', 'publisher'),
    update: nobody,
    delete: nobody,
  },
  hooks: { beforeOperation: [keepFile], beforeChange: [recordDigest] },
  fields: [
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'sources',
      required: true,
      index: true,
      label: words('Source', 'Источник', 'Крыніца'),
    },
    {
      name: 'takenAt',
      type: 'date',
      required: true,
      label: words('Taken', 'Сделан', 'Зроблены'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'tool', type: 'text', label: words('Made with', 'Чем сделан', 'Чым зроблены') },
    {
      name: 'text',
      type: 'textarea',
      label: words('Text of the page', 'Текст страницы', 'Тэкст старонкі'),
    },
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
