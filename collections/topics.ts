import type { CollectionConfig } from 'payload';

import { groups } from './fields/groups';
import { slug } from './fields/slug';
import { words } from './fields/words';

export const topics: CollectionConfig = {
  slug: 'topics',
  labels: {
    singular: words('Topic', 'Тема', 'Тэма'),
    plural: words('Topics', 'Темы', 'Тэмы'),
  },
  admin: {
    useAsTitle: 'name',
    group: groups.publication,
    defaultColumns: ['name', 'slug', 'description'],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      label: words('Name', 'Название', 'Назва'),
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
