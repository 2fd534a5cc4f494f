import { textsOf } from '@/languages/texts-of';
import type { CollectionConfig } from 'payload';

import { writtenByCommands } from './access/people';
import { editionRead } from './access/visibility';
import { editionForReaders } from './fields/edition-for-readers';
import { editionDocument, editionReview } from './fields/edition-review';
import { editionTimes } from './fields/edition-times';
import { groups } from './fields/groups';
import { editionKindLabels, stateLabels } from './fields/labels';
import { options } from './fields/options';
import { requireExecutor } from './hooks/require-executor';

const text = textsOf('editions');

/** One numbered issue of an article: its review, its frozen document, its public life. */
export const editions: CollectionConfig = {
  slug: 'editions',
  labels: { singular: text('singular'), plural: text('plural') },
  admin: {
    useAsTitle: 'title',
    group: groups.writing,
    defaultColumns: ['title', 'number', 'state', 'language', 'submittedAt', 'publishedAt'],
    listSearchableFields: ['title', 'slug', 'contentHash'],
  },
  defaultSort: '-updatedAt',
  access: { read: editionRead, ...writtenByCommands },
  hooks: requireExecutor('POST /api/articles/:id/transitions'),
  indexes: [
    { fields: ['article', 'number'], unique: true },
    { fields: ['state', 'language', 'publishedAt'] },
    { fields: ['slug', 'language'] },
  ],
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      index: true,
      label: text('article'),
    },
    { name: 'number', type: 'number', required: true, label: text('number') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'first',
      options: options(editionKindLabels),
      label: text('kind'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: options(stateLabels),
      label: text('state'),
    },
    {
      name: 'isPublic',
      type: 'checkbox',
      index: true,
      defaultValue: false,
      label: text('isPublic'),
    },
    ...editionDocument(),
    ...editionReview(),
    ...editionTimes(),
    {
      name: 'publicNote',
      type: 'textarea',
      label: text('publicNote'),
    },
    {
      name: 'notice',
      type: 'json',
      label: text('notice'),
      admin: { components: { Field: '/src/admin/json-text#JsonText' } },
    },
    ...editionForReaders(),
  ],
};
