import type { CollectionConfig } from 'payload';

import { only } from './access/people';
import { namedByPublicEditions, strangersRead } from './access/strangers';
import { groups } from './fields/groups';
import { namedByEditions } from './fields/named-by-editions';
import { slug } from './fields/slug';
import { words } from './fields/words';
import { announceLabel } from './hooks/announce-access';
import { followName } from './hooks/follow-name';
import { refuseDeletionInUse } from './hooks/refuse-deletion-in-use';

/** Articles that are read in order, each with its position. */
export const series: CollectionConfig = {
  slug: 'series',
  labels: {
    singular: words('Series', 'Серия', 'Серыя'),
    plural: words('Series', 'Серии', 'Серыі'),
  },
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
      label: words('Title', 'Название', 'Назва'),
    },
    slug({ required: true, unique: true }),
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: words('Description', 'Описание', 'Апісанне'),
    },
    namedByEditions('series'),
  ],
};
