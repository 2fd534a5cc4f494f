import { textsOf } from '@/languages/texts-of';
import type { CollectionConfig } from 'payload';

import { desk, only } from './access/people';
import { isOwnPath, isPathOrAddress } from './fields/checked-addresses';
import { groups } from './fields/groups';
import { logDeletedSettings, logSettingsRecord } from './hooks/log-settings-record';

const text = textsOf('redirects');

/** Addresses of a former site that still have to answer. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: text('singular'), plural: text('plural') },
  admin: {
    useAsTitle: 'from',
    group: groups.publication,
    defaultColumns: ['from', 'to', 'status'],
  },
  access: {
    read: desk,
    create: only('publisher', 'administrator'),
    update: only('publisher', 'administrator'),
    delete: only('publisher', 'administrator'),
  },
  hooks: { afterChange: [logSettingsRecord], afterDelete: [logDeletedSettings] },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      label: text('from'),
      admin: { placeholder: '/old/address' },
      validate: (value: unknown) => (typeof value === 'string' && isOwnPath(value)) || '/…',
    },
    {
      name: 'to',
      type: 'text',
      validate: isPathOrAddress,
      label: text('to'),
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: '301',
      options: [
        { value: '301', label: text('status.301') },
        { value: '302', label: text('status.302') },
        { value: '410', label: text('status.410') },
      ],
      label: text('status'),
    },
  ],
};
