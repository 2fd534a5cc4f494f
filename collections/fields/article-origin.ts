import type { Field } from 'payload';

import { statements, textFieldsOf } from '@/document/text-fields';
import { textField } from './text-field';
import { words } from './words';

/** Where the text first appeared, who may reuse it, and who paid for it. */
export const articleOrigin = (): Field[] => [
  {
    name: 'original',
    type: 'group',
    label: words('First published elsewhere', 'Впервые опубликовано', 'Упершыню апублікавана'),
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'publisher', type: 'text', label: words('Publisher', 'Издание', 'Выданне') },
          {
            name: 'date',
            type: 'text',
            label: words('Date', 'Дата', 'Дата'),
            admin: { placeholder: '2025-06-10' },
          },
        ],
      },
      { name: 'url', type: 'text', label: words('Address', 'Адрес', 'Адрас') },
    ],
  },
  {
    type: 'row',
    fields: textFieldsOf('terms').map(textField),
  },
  ...statements.map(textField),
  {
    name: 'importDigest',
    type: 'text',
    index: true,
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
    hooks: { beforeDuplicate: [() => null] },
  },
  {
    name: 'importReport',
    type: 'json',
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
    hooks: { beforeDuplicate: [() => null] },
  },
];
