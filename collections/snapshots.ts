import { textsOf } from '@/languages/texts-of';
import { labelsOf } from '@/languages/labels-of';
import { inEach } from '@/languages/texts';
import type { CollectionConfig } from 'payload';

import { desk, nobody, only } from './access/people';
import { isWebAddress } from './fields/checked-addresses';
import { copyWorth } from './fields/copy-worth';
import { groups } from './fields/groups';
import { storedFiles } from './fields/stored-files';
import { options } from './fields/options';
import { announceSnapshot } from './hooks/announce-snapshot';
import { describeSnapshot } from './hooks/describe-snapshot';
import { keepFile } from './hooks/keep-file';
import { measurePicture } from './hooks/measure-picture';
import { recordDigest } from './hooks/record-digest';

const text = textsOf('snapshots');

const snapshotWayLabels = labelsOf(inEach((texts) => texts.labels.snapshotsSnapshotWay));

/** What is found out of a file when it comes is nothing to type. */
const isKept = ({ sha256 }: { sha256?: unknown }): boolean => Boolean(sha256);

const files = storedFiles('snapshots');

/** Archived copies of cited pages. */
export const snapshots: CollectionConfig = {
  slug: 'snapshots',
  labels: { singular: text('singular'), plural: text('plural') },
  admin: {
    useAsTitle: 'filename',
    group: groups.sources,
    defaultColumns: ['filename', 'source', 'takenAt', 'tool'],
  },
  upload: {
    ...files.upload,
    focalPoint: false,
    crop: false,
    // Pages are fetched by the capture alone, which asks first and refuses private addresses.
    pasteURL: false,
    // HTML is what copies are made of; describe-snapshot refuses what is none.
    allowRestrictedFileTypes: true,
    // Whoever at the desk opens a copy gets a file, never a page of somebody else's with our cookies.
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Disposition', 'attachment');
      headers.set('Content-Security-Policy', "sandbox; default-src 'none'");
      headers.set('X-Content-Type-Options', 'nosniff');
      headers.set('X-Robots-Tag', 'noindex');
      return headers;
    },
  },
  access: {
    read: desk,
    create: only('writer', 'fact-checker', 'editor', 'publisher'),
    update: nobody,
    delete: nobody,
  },
  hooks: {
    beforeOperation: [keepFile, measurePicture],
    beforeChange: [describeSnapshot, recordDigest],
    afterChange: [...files.hooks.afterChange, announceSnapshot],
    afterDelete: files.hooks.afterDelete,
  },
  fields: [
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'sources',
      required: true,
      index: true,
      label: text('source'),
    },
    {
      name: 'takenAt',
      type: 'date',
      required: true,
      defaultValue: () => new Date().toISOString(),
      label: text('takenAt'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'address',
      type: 'text',
      validate: isWebAddress,
      label: text('address'),
      admin: {
        description: text('address.description'),
      },
    },
    {
      name: 'finalUrl',
      type: 'text',
      validate: isWebAddress,
      label: text('finalUrl'),
    },
    {
      name: 'statusCode',
      type: 'number',
      label: text('statusCode'),
      admin: { condition: isKept },
    },
    {
      name: 'contentType',
      type: 'text',
      label: text('contentType'),
      admin: { condition: isKept },
    },
    {
      name: 'title',
      type: 'text',
      label: text('title'),
    },
    {
      name: 'way',
      type: 'select',
      defaultValue: 'upload',
      options: options(snapshotWayLabels),
      label: text('way'),
      access: { create: () => false },
      admin: { readOnly: true, position: 'sidebar' },
    },
    { name: 'tool', type: 'text', label: text('tool') },
    {
      name: 'text',
      type: 'textarea',
      label: text('text'),
      admin: {
        description: text('text.description'),
      },
    },
    ...copyWorth(),
    {
      name: 'textDigest',
      type: 'text',
      label: text('textDigest'),
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, position: 'sidebar' },
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
