import type { CollectionConfig } from 'payload';

import { nobody } from './access/people';
import { whereVisible } from './access/visibility';
import { commentEndpoints } from './endpoints/comments';
import { groups } from './fields/groups';
import { words } from './fields/words';
import { requireExecutor } from './hooks/require-executor';

/**
 * Remarks of the desk on a text, and the answers to them; a blocking one holds the approval until it is resolved. Nobody
 * deletes them: what was said of a text stays with it.
 */
export const comments: CollectionConfig = {
  slug: 'comments',
  labels: {
    singular: words('Comment', 'Замечание', 'Заўвага'),
    plural: words('Comments', 'Замечания', 'Заўвагі'),
  },
  admin: {
    useAsTitle: 'text',
    group: groups.writing,
    defaultColumns: ['text', 'article', 'author', 'blocking', 'resolvedAt'],
  },
  defaultSort: '-createdAt',
  access: {
    read: whereVisible('article'),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  endpoints: [...commentEndpoints],
  hooks: requireExecutor('POST /api/articles/:id/comments or POST /api/comments/:id/…'),
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      index: true,
      label: words('Article', 'Статья', 'Артыкул'),
    },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      index: true,
      label: words('Edition', 'Выпуск', 'Выпуск'),
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      label: words('Who', 'Кто', 'Хто'),
    },
    {
      name: 'replyTo',
      type: 'relationship',
      relationTo: 'comments',
      index: true,
      label: words('Answer to', 'Ответ на', 'Адказ на'),
    },
    {
      name: 'mentions',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      label: words('Mentioned', 'Упомянуты', 'Згаданыя'),
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: words('Comment', 'Замечание', 'Заўвага'),
    },
    {
      name: 'quote',
      type: 'group',
      label: words('About these words', 'Об этих словах', 'Пра гэтыя словы'),
      fields: [
        { name: 'exact', type: 'textarea', label: words('Words', 'Слова', 'Словы') },
        { name: 'prefix', type: 'text', label: words('Before', 'Перед ними', 'Перад імі') },
        { name: 'suffix', type: 'text', label: words('After', 'После них', 'Пасля іх') },
      ],
    },
    {
      name: 'blocking',
      type: 'checkbox',
      defaultValue: false,
      label: words('Must be resolved before approval', 'Блокирует одобрение', 'Блакуе адабрэнне'),
    },
    { name: 'resolvedAt', type: 'date', label: words('Resolved', 'Снято', 'Знята') },
    {
      name: 'resolvedBy',
      type: 'relationship',
      relationTo: 'users',
      label: words('Resolved by', 'Кем снято', 'Кім знята'),
    },
    { name: 'editedAt', type: 'date', label: words('Edited', 'Изменено', 'Зменена') },
  ],
};
