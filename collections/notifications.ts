import { textsOf } from '@/languages/texts-of';
import type { CollectionConfig } from 'payload';

import { notificationKindLabels } from '@/editions/rules/notification-kinds';

import { rolesOf, writtenByCommands } from './access/people';
import { visibleOrUnattached } from './access/visibility';
import { inboxEndpoints } from './endpoints/inbox';
import { groups } from './fields/groups';
import { options } from './fields/options';
import { requireExecutor } from './hooks/require-executor';

const text = textsOf('notifications');

/** What each person of the desk was told, in their inbox; e-mail is sent beside it. */
export const notifications: CollectionConfig = {
  slug: 'notifications',
  labels: { singular: text('singular'), plural: text('plural') },
  admin: { useAsTitle: 'kind', group: groups.record, hidden: true },
  defaultSort: '-at',
  timestamps: false,
  access: {
    read: async ({ req }) =>
      rolesOf(req).length > 0 && {
        and: [{ recipient: { equals: req.user?.id } }, await visibleOrUnattached(req, 'article')],
      },
    ...writtenByCommands,
  },
  endpoints: [...inboxEndpoints],
  hooks: requireExecutor('POST /api/notifications/read'),
  fields: [
    // Repeating a job finds the row by its key and does not tell twice.
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: text('key'),
    },
    {
      name: 'recipient',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      label: text('recipient'),
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: options(notificationKindLabels),
      label: text('kind'),
    },
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      index: true,
      label: text('article'),
    },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      label: text('edition'),
    },
    {
      name: 'comment',
      type: 'relationship',
      relationTo: 'comments',
      label: text('comment'),
    },
    { name: 'actorName', type: 'text', label: text('actorName') },
    {
      name: 'data',
      type: 'json',
      label: text('data'),
      admin: { components: { Field: '/src/admin/json-text#JsonText' } },
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: text('at'),
    },
    { name: 'readAt', type: 'date', label: text('readAt') },
  ],
};
