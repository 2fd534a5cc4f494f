import type { CollectionConfig } from 'payload';

import { desk, only } from './access/people';
import { isOwnPath, isPathOrAddress } from './fields/checked-addresses';
import { groups } from './fields/groups';
import { words } from './fields/words';
import { logDeletedSettings, logSettingsRecord } from './hooks/log-settings-record';

/** Addresses of a former site that still have to answer. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: {
    singular: words('Redirect', 'Перенаправление', 'Перанакіраванне'),
    plural: words('Redirects', 'Перенаправления', 'Перанакіраванні'),
  },
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
      label: words('From', 'Откуда', 'Адкуль'),
      admin: { placeholder: '/old/address' },
      validate: (value: unknown) => (typeof value === 'string' && isOwnPath(value)) || '/…',
    },
    {
      name: 'to',
      type: 'text',
      validate: isPathOrAddress,
      label: words('To', 'Куда', 'Куды'),
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: '301',
      options: [
        { value: '301', label: words('301 for good', '301 навсегда', '301 назаўжды') },
        { value: '302', label: words('302 for now', '302 на время', '302 на час') },
        { value: '410', label: words('410 gone', '410 удалено', '410 выдалена') },
      ],
      label: words('Answer', 'Ответ', 'Адказ'),
    },
  ],
};
