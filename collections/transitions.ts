import type { CollectionConfig } from 'payload';

import { nobody } from './access/people';
import { whereVisible } from './access/visibility';
import { groups } from './fields/groups';
import { stateLabels } from './fields/labels';
import { options, words } from './fields/words';
import { requireExecutor } from './hooks/require-executor';

/** What happened to editions, in order; each row is chained to the one before by its hash. */
export const transitions: CollectionConfig = {
  slug: 'transitions',
  labels: {
    singular: words('Transition', 'Переход', 'Пераход'),
    plural: words('Transitions', 'Переходы', 'Пераходы'),
  },
  admin: {
    useAsTitle: 'event',
    group: groups.record,
    defaultColumns: ['event', 'article', 'fromState', 'toState', 'actorName', 'at'],
  },
  defaultSort: '-at',
  timestamps: false,
  access: {
    read: whereVisible('article'),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  hooks: requireExecutor('POST /api/articles/:id/transitions'),
  indexes: [{ fields: ['edition', 'sequence'], unique: true }],
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
    { name: 'sequence', type: 'number', required: true, label: words('Number', 'Номер', 'Нумар') },
    { name: 'event', type: 'text', required: true, label: words('Event', 'Событие', 'Падзея') },
    {
      name: 'fromState',
      type: 'select',
      options: options(stateLabels),
      label: words('From', 'Из', 'З'),
    },
    {
      name: 'toState',
      type: 'select',
      required: true,
      options: options(stateLabels),
      label: words('To', 'В', 'У'),
    },
    { name: 'stage', type: 'number', label: words('Stage', 'Этап', 'Этап') },
    {
      name: 'actor',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: words('Who', 'Кто', 'Хто'),
    },
    { name: 'actorName', type: 'text', required: true, label: words('Name', 'Имя', 'Імя') },
    { name: 'at', type: 'date', required: true, label: words('When', 'Когда', 'Калі') },
    { name: 'reason', type: 'textarea', label: words('Reason', 'Причина', 'Прычына') },
    { name: 'contentHash', type: 'text', label: words('Content hash', 'Хеш текста', 'Хэш тэксту') },
    {
      name: 'data',
      type: 'json',
      label: words('Details', 'Подробности', 'Падрабязнасці'),
      admin: { components: { Field: '/src/admin/json-text#JsonText' } },
    },
    {
      name: 'previousHash',
      type: 'text',
      label: words('Hash before', 'Предыдущий хеш', 'Папярэдні хэш'),
    },
    { name: 'hash', type: 'text', required: true, label: words('Hash', 'Хеш', 'Хэш') },
  ],
};
