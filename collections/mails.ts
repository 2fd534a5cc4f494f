import type { CollectionConfig } from 'payload';

import { nobody, only } from './access/people';
import { mailEndpoints } from './endpoints/mails';
import { groups } from './fields/groups';
import { words } from './fields/words';
import { requireExecutor } from './hooks/require-executor';

const aside = { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } } as const;

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
    defaultColumns: ['subject', 'to', 'createdAt', 'sentAt', 'gaveUpAt', 'attempts'],
    listSearchableFields: ['subject', 'to'],
    description: words(
      'Every letter of the publication. Without a mail server (SMTP_URL) they stay here.',
      'Все письма издания. Без почтового сервера (SMTP_URL) они остаются здесь.',
      'Усе лісты выдання. Без паштовага сервера (SMTP_URL) яны застаюцца тут.',
    ),
  },
  defaultSort: '-createdAt',
  access: { read: only('administrator'), create: nobody, update: nobody, delete: nobody },
  hooks: requireExecutor('the publication itself'),
  endpoints: [...mailEndpoints],
  fields: [
    { name: 'to', type: 'text', required: true, label: words('To', 'Кому', 'Каму') },
    { name: 'subject', type: 'text', required: true, label: words('Subject', 'Тема', 'Тэма') },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: words('Text', 'Текст', 'Тэкст'),
      admin: { rows: 16 },
    },
    {
      name: 'sendAgain',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/admin/mails/send-mail#SendMail' },
      },
    },
    {
      name: 'sentAt',
      type: 'date',
      label: words('Sent', 'Отправлено', 'Адпраўлена'),
      admin: { ...aside, condition: (data) => Boolean(data.sentAt) },
    },
    {
      name: 'gaveUpAt',
      type: 'date',
      label: words('Given up', 'Попытки прекращены', 'Спробы спынены'),
      admin: { ...aside, condition: (data) => Boolean(data.gaveUpAt) },
    },
    {
      name: 'attempts',
      type: 'number',
      defaultValue: 0,
      label: words('Attempts', 'Попытки', 'Спробы'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'lastError',
      type: 'textarea',
      label: words('Last failure', 'Последний сбой', 'Апошні збой'),
      admin: { position: 'sidebar', condition: (data) => Boolean(data.lastError) },
    },
    {
      name: 'notification',
      type: 'relationship',
      relationTo: 'notifications',
      index: true,
      label: words('Notification', 'Уведомление', 'Паведамленне'),
      admin: { hidden: true },
    },
    // Whose password it is about. Its address is made when the letter leaves, and kept nowhere.
    {
      name: 'passwordFor',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: words('Password of', 'Пароль для', 'Пароль для'),
      admin: { hidden: true },
    },
    // Also behind the Message-ID, so that a mail server that gets one twice can tell.
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: words('Key', 'Ключ', 'Ключ'),
      admin: { position: 'sidebar' },
    },
  ],
};
