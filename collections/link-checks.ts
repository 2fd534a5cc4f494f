import { textsOf } from '@/languages/texts-of';
import type { CollectionConfig } from 'payload';

import { verdictLabels } from '@/link-checks/rules/link-verdict-labels';

import { desk, writtenByCommands } from './access/people';
import { linkCheckEndpoints } from './endpoints/link-checks';
import { groups } from './fields/groups';
import { options } from './fields/options';
import { requireExecutor } from './hooks/require-executor';

const text = textsOf('linkChecks');

/** Observations of cited addresses, one row each; nothing here is ever changed or made up. */
export const linkChecks: CollectionConfig = {
  slug: 'link-checks',
  labels: { singular: text('singular'), plural: text('plural') },
  admin: {
    useAsTitle: 'url',
    group: groups.sources,
    defaultColumns: ['url', 'verdict', 'statusCode', 'checkedAt'],
  },
  defaultSort: '-checkedAt',
  access: { read: desk, ...writtenByCommands },
  endpoints: [...linkCheckEndpoints],
  hooks: requireExecutor('recordLinkCheck'),
  fields: [
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'sources',
      required: true,
      index: true,
      label: text('source'),
    },
    { name: 'url', type: 'text', required: true, label: text('url') },
    {
      name: 'checkedAt',
      type: 'date',
      required: true,
      index: true,
      label: text('checkedAt'),
    },
    {
      name: 'verdict',
      type: 'select',
      required: true,
      options: options(verdictLabels),
      label: text('verdict'),
    },
    { name: 'statusCode', type: 'number', label: text('statusCode') },
    { name: 'finalUrl', type: 'text', label: text('finalUrl') },
    {
      name: 'milliseconds',
      type: 'number',
      label: text('milliseconds'),
    },
    { name: 'bytes', type: 'number', label: text('bytes') },
    { name: 'contentType', type: 'text', label: text('contentType') },
    { name: 'error', type: 'text', label: text('error') },
    {
      name: 'method',
      type: 'select',
      options: ['HEAD', 'GET'],
      label: text('method'),
    },
    {
      name: 'hops',
      type: 'json',
      label: text('hops'),
      admin: { components: { Field: '/src/admin/json-text#JsonText' } },
    },
    { name: 'etag', type: 'text', label: 'ETag' },
    { name: 'lastModified', type: 'text', label: 'Last-Modified' },
    {
      name: 'textDigest',
      type: 'text',
      label: text('textDigest'),
    },
    {
      name: 'likeness',
      type: 'number',
      label: text('likeness'),
    },
    {
      name: 'retryAt',
      type: 'date',
      label: text('retryAt'),
    },
  ],
};
