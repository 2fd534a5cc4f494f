import type { Field } from 'payload';

import { deskOnly } from './desk-only';
import { words } from './words';

/** What readers get, under its hash, and whether it was published before its review. */
export const editionDocument = (): Field[] => [
  {
    name: 'document',
    type: 'json',
    label: words('Document', 'Документ', 'Дакумент'),
    admin: { components: { Field: '/src/admin/json-text#JsonText' } },
  },
  {
    name: 'contentHash',
    type: 'text',
    index: true,
    label: words('Content hash', 'Хеш текста', 'Хэш тэксту'),
  },
  {
    name: 'reviewDue',
    type: 'checkbox',
    defaultValue: false,
    label: words('Review still due', 'Рецензия ещё впереди', 'Рэцэнзія яшчэ наперадзе'),
  },
];

/** What the review needs and the record keeps. */
export const editionReview = (): Field[] =>
  deskOnly([
    {
      name: 'stage',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: words('Stage', 'Этап', 'Этап'),
    },
    {
      name: 'round',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: words('Round', 'Круг', 'Кола'),
    },
    {
      name: 'policy',
      type: 'json',
      label: words('Policy', 'Правила', 'Правілы'),
      admin: { components: { Field: '/src/admin/json-text#JsonText' } },
    },
    {
      name: 'approvedHash',
      type: 'text',
      label: words('Approved hash', 'Одобренный хеш', 'Адобраны хэш'),
    },
    {
      name: 'logHead',
      type: 'text',
      label: words('Head of the log', 'Голова журнала', 'Галава журнала'),
    },
    {
      name: 'logLength',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: words('Length of the log', 'Длина журнала', 'Даўжыня журнала'),
    },
    {
      name: 'contributors',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      label: words('Contributors', 'Участники', 'Удзельнікі'),
    },
    {
      name: 'submittedBy',
      type: 'relationship',
      relationTo: 'users',
      label: words('Submitted by', 'Кто сдал', 'Хто здаў'),
    },
    {
      name: 'publishReason',
      type: 'textarea',
      label: words('Reason of publication', 'Причина публикации', 'Прычына публікацыі'),
    },
    {
      name: 'failure',
      type: 'json',
      label: words(
        'Why the publication failed',
        'Почему публикация не удалась',
        'Чаму публікацыя не ўдалася',
      ),
      admin: { components: { Field: '/src/admin/json-text#JsonText' } },
    },
    {
      name: 'retractionProposal',
      type: 'json',
      label: words('Proposed retraction', 'Предложенный отзыв', 'Прапанаванае адкліканне'),
      admin: { components: { Field: '/src/admin/json-text#JsonText' } },
    },
  ]);
