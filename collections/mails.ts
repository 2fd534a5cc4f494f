import { textsOf } from '@/languages/texts-of';
import type { CollectionConfig } from 'payload';

import { only, writtenByCommands } from './access/people';
import { mailEndpoints } from './endpoints/mails';
import { groups } from './fields/groups';
import { requireExecutor } from './hooks/require-executor';

const text = textsOf('mails');

const aside = { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } } as const;

/** Every e-mail of the publication, with what became of it; without SMTP this is where they stay. */
export const mails: CollectionConfig = {
  slug: 'mails',
  labels: { singular: text('singular'), plural: text('plural') },
  admin: {
    useAsTitle: 'subject',
    group: groups.administration,
    defaultColumns: ['subject', 'to', 'createdAt', 'sentAt', 'gaveUpAt', 'attempts'],
    listSearchableFields: ['subject', 'to'],
    description: text('description'),
  },
  defaultSort: '-createdAt',
  access: { read: only('administrator'), ...writtenByCommands },
  hooks: requireExecutor('the publication itself'),
  endpoints: [...mailEndpoints],
  fields: [
    { name: 'to', type: 'text', required: true, label: text('to') },
    { name: 'subject', type: 'text', required: true, label: text('subject') },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: text('text'),
      admin: { rows: 16 },
    },
    // The same in type, of letters that have more than a few lines.
    { name: 'html', type: 'textarea', label: text('html'), admin: { hidden: true } },
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
      label: text('sentAt'),
      admin: { ...aside, condition: (data) => Boolean(data.sentAt) },
    },
    {
      name: 'gaveUpAt',
      type: 'date',
      label: text('gaveUpAt'),
      admin: { ...aside, condition: (data) => Boolean(data.gaveUpAt) },
    },
    {
      name: 'attempts',
      type: 'number',
      defaultValue: 0,
      label: text('attempts'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'lastError',
      type: 'textarea',
      label: text('lastError'),
      admin: { position: 'sidebar', condition: (data) => Boolean(data.lastError) },
    },
    {
      name: 'notification',
      type: 'relationship',
      relationTo: 'notifications',
      index: true,
      label: text('notification'),
      admin: { hidden: true },
    },
    // Whose password it is about. Its address is made when the letter leaves, and kept nowhere.
    {
      name: 'passwordFor',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: text('passwordFor'),
      admin: { hidden: true },
    },
    // Also behind the Message-ID, so that a mail server that gets one twice can tell.
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: text('key'),
      admin: { position: 'sidebar' },
    },
  ],
};
