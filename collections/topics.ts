import { textsOf } from '@/languages/texts-of';
import type { CollectionConfig } from 'payload';

import { only } from './access/people';
import { namedByPublicEditions, strangersRead } from './access/strangers';
import { groups } from './fields/groups';
import { namedByEditions } from './fields/named-by-editions';
import { slug } from './fields/slug';
import { announceLabel } from './hooks/announce-access';
import { followName } from './hooks/follow-name';
import { refuseDeletionInUse } from './hooks/refuse-deletion-in-use';

const text = textsOf('topics');

export const topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: text('singular'), plural: text('plural') },
  admin: {
    useAsTitle: 'name',
    group: groups.publication,
    defaultColumns: ['name', 'slug', 'description'],
  },
  access: {
    read: strangersRead(namedByPublicEditions),
    create: only('editor', 'publisher', 'administrator'),
    update: only('editor', 'publisher', 'administrator'),
    delete: only('editor', 'publisher', 'administrator'),
  },
  hooks: {
    afterChange: [announceLabel, followName],
    beforeDelete: [refuseDeletionInUse('topics')],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      label: text('name'),
    },
    slug({ required: true, unique: true }),
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: text('description'),
    },
    namedByEditions('topics'),
  ],
};
