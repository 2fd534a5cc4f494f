import type { CollectionConfig } from 'payload';

import { notificationKindLabels } from '@/editions/rules/notification-kinds';

import { nobody, rolesOf } from './access/people';
import { visibleOrUnattached } from './access/visibility';
import { inboxEndpoints } from './endpoints/inbox';
import { groups } from './fields/groups';
import { options, words } from './fields/words';
import { requireExecutor } from './hooks/require-executor';

/** What each person of the desk was told, in their inbox; e-mail is sent beside it. */
export const notifications: CollectionConfig = {
  slug: 'notifications',
  labels: {
    singular: words('Notification', 'Уведомление', 'Паведамленне'),
    plural: words('Notifications', 'Уведомления', 'Паведамленні'),
  },
  admin: { useAsTitle: 'kind', group: groups.record, hidden: true },
  defaultSort: '-at',
  timestamps: false,
  access: {
    read: async ({ req }) =>
      rolesOf(req).length > 0 && {
        and: [{ recipient: { equals: req.user?.id } }, await visibleOrUnattached(req, 'article')],
      },
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  endpoints: [...inboxEndpoints],
  hooks: requireExecutor('POST /api/notifications/read'),
  fields: [
    // Repeating a job finds the row by its key and does not tell twice.
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: words('Key', 'Ключ', 'Ключ'),
    },
    {
      name: 'recipient',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      label: words('To', 'Кому', 'Каму'),
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: options(notificationKindLabels),
      label: words('Kind', 'Вид', 'Від'),
    },
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      index: true,
      label: words('Article', 'Статья', 'Артыкул'),
    },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      label: words('Edition', 'Выпуск', 'Выпуск'),
    },
    {
      name: 'comment',
      type: 'relationship',
      relationTo: 'comments',
      label: words('Comment', 'Замечание', 'Заўвага'),
    },
    { name: 'actorName', type: 'text', label: words('Who', 'Кто', 'Хто') },
    { name: 'data', type: 'json', label: words('Details', 'Подробности', 'Падрабязнасці') },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: words('When', 'Когда', 'Калі'),
    },
    { name: 'readAt', type: 'date', label: words('Read', 'Прочитано', 'Прачытана') },
  ],
};
