import type { CollectionConfig } from 'payload';

import { scopeLabels } from '@/accounts/rules/labels';

import { nobody, nobodyField, ownOr } from './access/people';
import { apiKeyEndpoints } from './endpoints/api-keys';
import { groups } from './fields/groups';
import { options, words } from './fields/words';
import { requireExecutor } from './hooks/require-executor';

const aside = { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } } as const;

/** Keys of programs. Each acts for a person, within its scopes; of the secret only a digest is kept. */
export const apiKeys: CollectionConfig = {
  slug: 'api-keys',
  labels: {
    singular: words('API key', 'Ключ API', 'Ключ API'),
    plural: words('API keys', 'Ключи API', 'Ключы API'),
  },
  admin: {
    useAsTitle: 'name',
    group: groups.administration,
    defaultColumns: [
      'name',
      'beginning',
      'owner',
      'scopes',
      'lastUsedAt',
      'expiresAt',
      'revokedAt',
    ],
    listSearchableFields: ['name', 'beginning'],
    description: words(
      'A key lets a program act for you, within its scopes. Whoever has it can do the same.',
      'По ключу программа действует от вашего имени в пределах его прав. Это может каждый, у кого он есть.',
      'Па ключы праграма дзейнічае ад вашага імя ў межах яго праў. Гэта можа кожны, хто яго мае.',
    ),
    components: { beforeListTable: ['/src/admin/keys/make-key#MakeKey'] },
  },
  defaultSort: '-createdAt',
  graphQL: false,
  access: {
    read: ownOr('owner', 'administrator'),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  hooks: requireExecutor('POST /api/api-keys/make'),
  endpoints: [...apiKeyEndpoints],
  fields: [
    { name: 'name', type: 'text', required: true, label: words('Name', 'Название', 'Назва') },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: words('Acts for', 'От имени', 'Ад імя'),
    },
    {
      name: 'scopes',
      type: 'select',
      hasMany: true,
      options: options(scopeLabels),
      label: words('Scopes', 'Права', 'Правы'),
      admin: {
        description: words(
          'Without any it reads what everybody may, with a limit of its own.',
          'Без прав он читает доступное всем, но со своим пределом.',
          'Без праў ён чытае даступнае ўсім, але са сваёй мяжой.',
        ),
      },
    },
    {
      name: 'perMinute',
      type: 'number',
      label: words('Requests a minute', 'Запросов в минуту', 'Запытаў за хвіліну'),
    },
    {
      name: 'beginning',
      type: 'text',
      label: words('Begins with', 'Начало', 'Пачатак'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'digest',
      type: 'text',
      required: true,
      unique: true,
      hidden: true,
      access: { read: nobodyField },
    },
    {
      name: 'lastUsedAt',
      type: 'date',
      label: words('Last used', 'Последнее использование', 'Апошняе выкарыстанне'),
      admin: aside,
    },
    {
      name: 'expiresAt',
      type: 'date',
      label: words('Ends', 'Действует до', 'Дзейнічае да'),
      admin: aside,
    },
    {
      name: 'revokedAt',
      type: 'date',
      label: words('Revoked', 'Отозван', 'Адкліканы'),
      admin: aside,
    },
    {
      name: 'revoke',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/admin/keys/revoke-key#RevokeKey' },
      },
    },
  ],
};
