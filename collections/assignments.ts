import { textsOf } from '@/languages/texts-of';
import type { CollectionConfig } from 'payload';

import { writtenByCommands } from './access/people';
import { whereVisible } from './access/visibility';
import { groups } from './fields/groups';
import { ofEdition } from './fields/of-edition';
import { requireExecutor } from './hooks/require-executor';

const text = textsOf('assignments');

/** Who is asked to review which edition at which stage. An assignment ends; it is not deleted. */
export const assignments: CollectionConfig = {
  slug: 'assignments',
  labels: { singular: text('singular'), plural: text('plural') },
  admin: {
    useAsTitle: 'stageName',
    group: groups.record,
    defaultColumns: ['article', 'stageName', 'user', 'at', 'endedAt'],
  },
  timestamps: false,
  access: { read: whereVisible('article'), ...writtenByCommands },
  hooks: requireExecutor('POST /api/articles/:id/assignments'),
  fields: [
    ...ofEdition(text),
    {
      name: 'stageName',
      type: 'text',
      required: true,
      label: text('stageName'),
      admin: { components: { Cell: '/src/admin/publication/stage-name-cell#StageNameCell' } },
    },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      label: text('user'),
    },
    {
      name: 'assignedBy',
      type: 'relationship',
      relationTo: 'users',
      label: text('assignedBy'),
    },
    { name: 'at', type: 'date', required: true, label: text('at') },
    { name: 'endedAt', type: 'date', label: text('endedAt') },
    {
      name: 'endedBy',
      type: 'relationship',
      relationTo: 'users',
      label: text('endedBy'),
    },
  ],
};
