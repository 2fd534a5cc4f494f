import type { CollectionConfig } from 'payload';

import { nobody } from './access/people';
import { whereVisible } from './access/visibility';
import { groups } from './fields/groups';
import { words } from './fields/words';
import { requireExecutor } from './hooks/require-executor';

/** Who approved which text: an approval counts only for the content hash it was given for. */
export const approvals: CollectionConfig = {
  slug: 'approvals',
  labels: {
    singular: words('Approval', 'Одобрение', 'Адабрэнне'),
    plural: words('Approvals', 'Одобрения', 'Адабрэнні'),
  },
  admin: {
    useAsTitle: 'contentHash',
    group: groups.record,
    defaultColumns: ['article', 'user', 'stage', 'at', 'voidedAt'],
  },
  timestamps: false,
  access: {
    read: whereVisible('article'),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  hooks: requireExecutor('approve, through POST /api/articles/:id/transitions'),
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
    { name: 'round', type: 'number', required: true, label: words('Round', 'Круг', 'Кола') },
    { name: 'stage', type: 'number', required: true, label: words('Stage', 'Этап', 'Этап') },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      label: words('Who', 'Кто', 'Хто'),
    },
    {
      name: 'contentHash',
      type: 'text',
      required: true,
      label: words('Content hash', 'Хеш текста', 'Хэш тэксту'),
    },
    { name: 'at', type: 'date', required: true, label: words('When', 'Когда', 'Калі') },
    { name: 'note', type: 'textarea', label: words('Note', 'Примечание', 'Заўвага') },
    { name: 'voidedAt', type: 'date', label: words('Voided', 'Аннулировано', 'Ануляваны') },
  ],
};
