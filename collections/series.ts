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

const text = textsOf('series');

/** Articles that are read in order, each with its position. */
export const series: CollectionConfig = {
  slug: 'series',
  labels: { singular: text('singular'), plural: text('plural') },
  admin: {
    useAsTitle: 'title',
    group: groups.publication,
    defaultColumns: ['title', 'slug', 'description'],
  },
  access: {
    read: strangersRead(namedByPublicEditions),
    create: only('editor', 'publisher', 'administrator'),
    update: only('editor', 'publisher', 'administrator'),
    delete: only('editor', 'publisher', 'administrator'),
  },
  hooks: {
    afterChange: [announceLabel, followName],
    beforeDelete: [refuseDeletionInUse('series')],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      label: text('title'),
    },
    slug({ required: true, unique: true }),
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: text('description'),
    },
    namedByEditions('series'),
  ],
};
