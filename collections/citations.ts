import { textsOf } from '@/languages/texts-of';
import type { CollectionConfig } from 'payload';

import { nobody, only } from './access/people';
import { whereVisible } from './access/visibility';
import { citationEndpoints } from './endpoints/citations';
import { draftCitationEndpoints } from './endpoints/draft-citations';
import { citationWorkflow, noCitationWorkflow } from './fields/citation-workflow';
import { groups } from './fields/groups';
import { locatorLabels } from './fields/labels';
import { uniqueKey } from './fields/unique-key';
import { options } from './fields/options';
import { followCitation, guardCitation, keepCitation } from './hooks/guard-citation';
import { keepFromHands } from './hooks/keep-from-hands';

const text = textsOf('citations');

/** What stands behind a mark in an article's text; the mark itself holds only the key. */
export const citations: CollectionConfig = {
  slug: 'citations',
  labels: { singular: text('singular'), plural: text('plural') },
  admin: {
    useAsTitle: 'words',
    group: groups.sources,
    defaultColumns: ['words', 'status', 'article', 'position', 'updatedAt'],
    listSearchableFields: ['words', 'sentence', 'note', 'proposedUrl'],
  },
  defaultSort: 'position',
  disableDuplicate: true,
  access: {
    read: whereVisible('article'),
    create: only('writer', 'reviewer', 'fact-checker', 'editor'),
    update: only('writer', 'reviewer', 'fact-checker', 'editor'),
    delete: nobody,
  },
  indexes: [{ fields: ['article', 'status'] }],
  endpoints: [...citationEndpoints, ...draftCitationEndpoints],
  hooks: {
    beforeChange: [
      keepFromHands(noCitationWorkflow, 'the commands of the citation'),
      guardCitation,
    ],
    afterChange: [followCitation],
    beforeDelete: [keepCitation],
  },
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      index: true,
      label: text('article'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'words',
      type: 'text',
      label: text('words'),
      admin: { readOnly: true },
    },
    {
      name: 'sentence',
      type: 'textarea',
      label: text('sentence'),
      admin: { readOnly: true },
    },
    {
      name: 'cites',
      type: 'array',
      labels: {
        singular: text('cites.singular'),
        plural: text('cites.plural'),
      },
      label: text('cites'),
      fields: [
        {
          name: 'source',
          type: 'relationship',
          relationTo: 'sources',
          required: true,
          label: text('cites.source'),
        },
        {
          type: 'row',
          fields: [
            {
              name: 'locatorLabel',
              type: 'select',
              options: options(locatorLabels),
              label: text('cites.locatorLabel'),
            },
            { name: 'locator', type: 'text', label: text('cites.locator') },
          ],
        },
      ],
    },
    { name: 'note', type: 'textarea', label: text('note') },
    {
      name: 'quotation',
      type: 'textarea',
      label: text('quotation'),
    },
    {
      name: 'proposedUrl',
      type: 'text',
      label: text('proposedUrl'),
    },
    uniqueKey(),
    {
      name: 'position',
      type: 'number',
      label: text('position'),
      admin: { readOnly: true, position: 'sidebar' },
    },
    ...citationWorkflow(),
  ],
};
