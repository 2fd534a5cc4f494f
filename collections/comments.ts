import { textsOf } from '@/languages/texts-of';
import type { CollectionConfig } from 'payload';

import { writtenByCommands } from './access/people';
import { whereVisible } from './access/visibility';
import { commentEndpoints } from './endpoints/comments';
import { groups } from './fields/groups';
import { requireExecutor } from './hooks/require-executor';

const text = textsOf('comments');

/**
 * Remarks of the desk on a text, and the answers to them; a blocking one holds the approval until it is resolved. Nobody
 * deletes them: what was said of a text stays with it.
 */
export const comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: text('singular'), plural: text('plural') },
  admin: {
    useAsTitle: 'text',
    group: groups.writing,
    defaultColumns: ['text', 'article', 'author', 'blocking', 'resolvedAt'],
  },
  defaultSort: '-createdAt',
  access: { read: whereVisible('article'), ...writtenByCommands },
  endpoints: [...commentEndpoints],
  hooks: requireExecutor('POST /api/articles/:id/comments or POST /api/comments/:id/…'),
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      index: true,
      label: text('article'),
    },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      index: true,
      label: text('edition'),
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      label: text('author'),
    },
    {
      name: 'replyTo',
      type: 'relationship',
      relationTo: 'comments',
      index: true,
      label: text('replyTo'),
    },
    {
      name: 'mentions',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      label: text('mentions'),
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: text('text'),
    },
    {
      name: 'quote',
      type: 'group',
      label: text('quote'),
      fields: [
        { name: 'exact', type: 'textarea', label: text('quote.exact') },
        { name: 'prefix', type: 'text', label: text('quote.prefix') },
        { name: 'suffix', type: 'text', label: text('quote.suffix') },
      ],
    },
    {
      name: 'blocking',
      type: 'checkbox',
      defaultValue: false,
      label: text('blocking'),
    },
    { name: 'resolvedAt', type: 'date', label: text('resolvedAt') },
    {
      name: 'resolvedBy',
      type: 'relationship',
      relationTo: 'users',
      label: text('resolvedBy'),
    },
    { name: 'editedAt', type: 'date', label: text('editedAt') },
  ],
};
