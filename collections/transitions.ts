import { textsOf } from '@/languages/texts-of';
import type { CollectionConfig } from 'payload';

import { writtenByCommands } from './access/people';
import { whereVisible } from './access/visibility';
import { groups } from './fields/groups';
import { stateLabels } from './fields/labels';
import { options } from './fields/options';
import { ofEdition } from './fields/of-edition';
import { requireExecutor } from './hooks/require-executor';

const text = textsOf('transitions');

/** What happened to editions, in order; each row is chained to the one before by its hash. */
export const transitions: CollectionConfig = {
  slug: 'transitions',
  labels: { singular: text('singular'), plural: text('plural') },
  admin: {
    useAsTitle: 'event',
    group: groups.record,
    defaultColumns: ['event', 'article', 'fromState', 'toState', 'actorName', 'at'],
  },
  defaultSort: '-at',
  timestamps: false,
  access: { read: whereVisible('article'), ...writtenByCommands },
  hooks: requireExecutor('POST /api/articles/:id/transitions'),
  indexes: [{ fields: ['edition', 'sequence'], unique: true }],
  fields: [
    ...ofEdition(text),
    { name: 'sequence', type: 'number', required: true, label: text('sequence') },
    { name: 'event', type: 'text', required: true, label: text('event') },
    {
      name: 'fromState',
      type: 'select',
      options: options(stateLabels),
      label: text('fromState'),
    },
    {
      name: 'toState',
      type: 'select',
      required: true,
      options: options(stateLabels),
      label: text('toState'),
    },
    { name: 'stage', type: 'number', label: text('stage') },
    {
      name: 'actor',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: text('actor'),
    },
    { name: 'actorName', type: 'text', required: true, label: text('actorName') },
    { name: 'at', type: 'date', required: true, label: text('at') },
    { name: 'reason', type: 'textarea', label: text('reason') },
    { name: 'contentHash', type: 'text', label: text('contentHash') },
    {
      name: 'data',
      type: 'json',
      label: text('data'),
      admin: { components: { Field: '/src/admin/json-text#JsonText' } },
    },
    {
      name: 'previousHash',
      type: 'text',
      label: text('previousHash'),
    },
    { name: 'hash', type: 'text', required: true, label: text('hash') },
  ],
};
