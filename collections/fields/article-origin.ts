import { textsOf } from '@/languages/texts-of';
import type { Field } from 'payload';

import { statements, textFieldsOf } from '@/document/text-fields';
import { textField } from './text-field';

const text = textsOf('articleOrigin');

/** Where the text first appeared, who may reuse it, and who paid for it. */
export const articleOrigin = (): Field[] => [
  {
    name: 'original',
    type: 'group',
    label: text('original'),
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'publisher', type: 'text', label: text('original.publisher') },
          {
            name: 'date',
            type: 'text',
            label: text('original.date'),
            admin: { placeholder: '2025-06-10' },
          },
        ],
      },
      { name: 'url', type: 'text', label: text('original.url') },
    ],
  },
  ...textFieldsOf('terms').map(textField),
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
