import type { CollectionConfig } from 'payload';

import { eventLabels } from '@/workflow/labels';

import { only } from './access/people';
import { groups } from './fields/groups';
import { options, words } from './fields/words';

/** Programs elsewhere that are told of every transition. */
export const webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: {
    singular: words('Webhook', 'Вебхук', 'Вэбхук'),
    plural: words('Webhooks', 'Вебхуки', 'Вэбхукі'),
  },
  admin: {
    useAsTitle: 'name',
    group: groups.administration,
    defaultColumns: ['name', 'url', 'active', 'updatedAt'],
  },
  access: {
    read: only('publisher', 'administrator'),
    create: only('publisher', 'administrator'),
    update: only('publisher', 'administrator'),
    delete: only('publisher', 'administrator'),
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: words('Name', 'Название', 'Назва') },
    { name: 'url', type: 'text', required: true, label: words('Address', 'Адрес', 'Адрас') },
    {
      name: 'secret',
      type: 'text',
      label: words('Secret for signatures', 'Секрет для подписей', 'Сакрэт для подпісаў'),
    },
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      options: options(eventLabels),
      label: words('Only these events', 'Только эти события', 'Толькі гэтыя падзеі'),
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      label: words('Active', 'Включён', 'Уключаны'),
    },
  ],
};
