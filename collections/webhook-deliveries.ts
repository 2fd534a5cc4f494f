import type { CollectionConfig } from 'payload';

import { nobody, only } from './access/people';
import { deliveryEndpoints } from './endpoints/webhooks';
import { groups } from './fields/groups';
import { options, words } from './fields/words';
import { requireExecutor } from './hooks/require-executor';

const stateLabels = {
  pending: words('Waiting', 'Ожидает', 'Чакае'),
  delivered: words('Delivered', 'Доставлено', 'Дастаўлена'),
  failed: words('Given up', 'Не доставлено', 'Не дастаўлена'),
};

/** What each webhook was sent, and what it answered. */
export const webhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: {
    singular: words('Delivery', 'Доставка', 'Дастаўка'),
    plural: words('Deliveries', 'Доставки', 'Дастаўкі'),
  },
  admin: {
    useAsTitle: 'key',
    group: groups.administration,
    defaultColumns: ['webhook', 'event', 'state', 'attempts', 'lastStatus', 'createdAt'],
  },
  defaultSort: '-createdAt',
  access: {
    read: only('publisher', 'administrator'),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  hooks: requireExecutor('POST /api/webhook-deliveries/:id/resend'),
  endpoints: [...deliveryEndpoints],
  fields: [
    {
      name: 'again',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/admin/webhooks/send-button#SendAgain' },
      },
    },
    // Sent along as the message's id: a receiver that gets it twice can tell.
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: words('Key', 'Ключ', 'Ключ'),
    },
    {
      name: 'webhook',
      type: 'relationship',
      relationTo: 'webhooks',
      index: true,
      label: words('Webhook', 'Вебхук', 'Вэбхук'),
    },
    // Stays when the webhook is deleted.
    { name: 'url', type: 'text', label: words('Address', 'Адрес', 'Адрас') },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      index: true,
      label: words('Edition', 'Выпуск', 'Выпуск'),
    },
    {
      name: 'sequence',
      type: 'number',
      label: words('Number in the log', 'Номер в журнале', 'Нумар у журнале'),
    },
    {
      name: 'event',
      type: 'text',
      required: true,
      label: words('Event', 'Событие', 'Падзея'),
      admin: { components: { Cell: '/src/admin/webhooks/event-cell#EventCell' } },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      index: true,
      options: options(stateLabels),
      label: words('State', 'Состояние', 'Стан'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'attempts',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: words('Attempts', 'Попытки', 'Спробы'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'log',
      type: 'json',
      label: words('What was answered', 'Что ответили', 'Што адказалі'),
      admin: { components: { Field: '/src/admin/webhooks/attempts#Attempts' } },
    },
    {
      name: 'payload',
      type: 'json',
      label: words('Message', 'Сообщение', 'Паведамленне'),
      admin: { components: { Field: '/src/admin/json-text#JsonText' } },
    },
    {
      name: 'lastStatus',
      type: 'number',
      label: words('Last status', 'Последний ответ', 'Апошні адказ'),
      admin: {
        position: 'sidebar',
        condition: (data) => Boolean(data.lastStatus),
        components: { Cell: '/src/admin/webhooks/status-cell#StatusCell' },
      },
    },
    {
      name: 'deliveredAt',
      type: 'date',
      label: words('Delivered', 'Доставлено', 'Дастаўлена'),
      admin: {
        position: 'sidebar',
        condition: (data) => Boolean(data.deliveredAt),
        date: { pickerAppearance: 'dayAndTime' },
      },
    },
  ],
};
