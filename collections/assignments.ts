import type { CollectionConfig } from 'payload';

import { nobody } from './access/people';
import { whereVisible } from './access/visibility';
import { groups } from './fields/groups';
import { words } from './fields/words';
import { requireExecutor } from './hooks/require-executor';

/** Who is asked to review which edition at which stage. An assignment ends; it is not deleted. */
export const assignments: CollectionConfig = {
  slug: 'assignments',
  labels: {
    singular: words('Assignment', 'Поручение', 'Даручэнне'),
    plural: words('Assignments', 'Поручения', 'Даручэнні'),
  },
  admin: {
    useAsTitle: 'stageName',
    group: groups.record,
    defaultColumns: ['article', 'stageName', 'user', 'at', 'endedAt'],
  },
  timestamps: false,
  access: { read: whereVisible('article'), create: nobody, update: nobody, delete: nobody },
  hooks: requireExecutor('POST /api/articles/:id/assignments'),
  fields: [
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      required: true,
      index: true,
      label: words('Edition', 'Выпуск', 'Выпуск'),
    },
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      index: true,
      label: words('Article', 'Статья', 'Артыкул'),
    },
    { name: 'stageName', type: 'text', required: true, label: words('Stage', 'Этап', 'Этап') },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      label: words('Who', 'Кто', 'Хто'),
    },
    {
      name: 'assignedBy',
      type: 'relationship',
      relationTo: 'users',
      label: words('Asked by', 'Кто поручил', 'Хто даручыў'),
    },
    { name: 'at', type: 'date', required: true, label: words('Since', 'С', 'З') },
    { name: 'endedAt', type: 'date', label: words('Ended', 'Окончено', 'Скончана') },
    {
      name: 'endedBy',
      type: 'relationship',
      relationTo: 'users',
      label: words('Ended by', 'Кто снял', 'Хто зняў'),
    },
  ],
};
