import type { CollectionConfig } from 'payload';

import { nobody, only } from './access/people';
import { groups } from './fields/groups';
import { words } from './fields/words';
import { requireExecutor } from './hooks/require-executor';

/** Every e-mail of the publication, with what became of it; without SMTP this is where they stay. */
export const mails: CollectionConfig = {
  slug: 'mails',
  labels: {
    singular: words('E-mail', 'Письмо', 'Ліст'),
    plural: words('E-mails', 'Письма', 'Лісты'),
  },
  admin: {
    useAsTitle: 'subject',
    group: groups.administration,
    defaultColumns: ['subject', 'to', 'createdAt', 'sentAt', 'attempts'],
  },
  defaultSort: '-createdAt',
  access: { read: only('administrator'), create: nobody, update: nobody, delete: nobody },
  hooks: requireExecutor('the publication itself'),
  fields: [
    // Also the Message-ID, so that a mail server that gets one twice can tell.
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: words('Key', 'Ключ', 'Ключ'),
    },
    { name: 'to', type: 'text', required: true, label: words('To', 'Кому', 'Каму') },
    { name: 'subject', type: 'text', required: true, label: words('Subject', 'Тема', 'Тэма') },
    { name: 'text', type: 'textarea', required: true, label: words('Text', 'Текст', 'Тэкст') },
    {
      name: 'notification',
      type: 'relationship',
      relationTo: 'notifications',
      index: true,
      label: words('Notification', 'Уведомление', 'Паведамленне'),
    },
    {
      name: 'attempts',
      type: 'number',
      defaultValue: 0,
      label: words('Attempts', 'Попытки', 'Спробы'),
    },
    {
      name: 'gaveUpAt',
      type: 'date',
      label: words('Given up', 'Попытки прекращены', 'Спробы спынены'),
    },
    { name: 'sentAt', type: 'date', label: words('Sent', 'Отправлено', 'Адпраўлена') },
    {
      name: 'lastError',
      type: 'textarea',
      label: words('Last failure', 'Последний сбой', 'Апошні збой'),
    },
  ],
};
