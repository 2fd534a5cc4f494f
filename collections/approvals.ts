import { textsOf } from '@/languages/texts-of';
import type { CollectionConfig } from 'payload';

import { writtenByCommands } from './access/people';
import { whereVisible } from './access/visibility';
import { groups } from './fields/groups';
import { ofEdition } from './fields/of-edition';
import { requireExecutor } from './hooks/require-executor';

const text = textsOf('approvals');

/** Who approved which text: an approval counts only for the content hash it was given for. */
export const approvals: CollectionConfig = {
  slug: 'approvals',
  labels: { singular: text('singular'), plural: text('plural') },
  admin: {
    useAsTitle: 'contentHash',
    group: groups.record,
    defaultColumns: ['article', 'user', 'stage', 'at', 'voidedAt'],
  },
  timestamps: false,
  access: { read: whereVisible('article'), ...writtenByCommands },
  hooks: requireExecutor('approve, through POST /api/articles/:id/transitions'),
  fields: [
    ...ofEdition(text),
    { name: 'round', type: 'number', required: true, label: text('round') },
    { name: 'stage', type: 'number', required: true, label: text('stage') },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      label: text('user'),
    },
    {
      name: 'contentHash',
      type: 'text',
      required: true,
      label: text('contentHash'),
    },
    { name: 'at', type: 'date', required: true, label: text('at') },
    { name: 'note', type: 'textarea', label: text('note') },
    { name: 'voidedAt', type: 'date', label: text('voidedAt') },
  ],
};
