import { textsOf } from '@/languages/texts-of';
import type { CollectionConfig } from 'payload';

import { scopeLabels } from '@/accounts/rules/labels';

import { nobodyField, ownOr, writtenByCommands } from './access/people';
import { apiKeyEndpoints } from './endpoints/api-keys';
import { groups } from './fields/groups';
import { options } from './fields/options';
import { requireExecutor } from './hooks/require-executor';

const text = textsOf('apiKeys');

const aside = { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } } as const;

/** Keys of programs. Each acts for a person, within its scopes; of the secret only a digest is kept. */
export const apiKeys: CollectionConfig = {
  slug: 'api-keys',
  labels: { singular: text('singular'), plural: text('plural') },
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
    description: text('description'),
    components: { beforeListTable: ['/src/admin/keys/make-key#MakeKey'] },
  },
  defaultSort: '-createdAt',
  graphQL: false,
  access: { read: ownOr('owner', 'administrator'), ...writtenByCommands },
  hooks: requireExecutor('POST /api/api-keys/make'),
  endpoints: [...apiKeyEndpoints],
  fields: [
    { name: 'name', type: 'text', required: true, label: text('name') },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: text('owner'),
    },
    {
      name: 'scopes',
      type: 'select',
      hasMany: true,
      options: options(scopeLabels),
      label: text('scopes'),
      admin: {
        description: text('scopes.description'),
      },
    },
    {
      name: 'perMinute',
      type: 'number',
      label: text('perMinute'),
    },
    {
      name: 'beginning',
      type: 'text',
      label: text('beginning'),
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
      label: text('lastUsedAt'),
      admin: aside,
    },
    {
      name: 'expiresAt',
      type: 'date',
      label: text('expiresAt'),
      admin: aside,
    },
    {
      name: 'revokedAt',
      type: 'date',
      label: text('revokedAt'),
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
