import type { CollectionConfig } from 'payload';

import { groups } from './fields/groups';
import { slug } from './fields/slug';
import { words } from './fields/words';

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
  ],
};
