import { textsOf } from '@/languages/texts-of';
import type { CollectionConfig } from 'payload';

import { sessionCookies } from '@/accounts/rules/session-cookies';
import { env } from '@/platform/env';
import { languages } from '@/platform/language';
import { areChannels } from '@/notifications/rules/channel-choices';

import { desk, nobody, nobodyField, only, onlyField, rolesOf, selfOr } from './access/people';
import { keyStrategy } from './entry-points/key-strategy';
import { accountEndpoints } from './endpoints/accounts';
import { setUpEndpoints } from './endpoints/set-up';
import { groups } from './fields/groups';
import { languageLabels, roleLabels } from './fields/labels';
import { options } from './fields/options';
import { guardEntrance, guardPassword } from './hooks/guard-account';
import { guardOperation } from './hooks/guard-account-operation';
import { logAccount } from './hooks/log-accounts';
import { logSignIn } from './hooks/log-sign-in';
import { welcomePeople } from './hooks/welcome-people';
import { endKeys, endSessions, holdLeaver, keepUsers, refuseInactive } from './hooks/accounts';

const text = textsOf('users');

/** People of the desk. They are deactivated, never deleted: the record keeps their names. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: text('singular'), plural: text('plural') },
  endpoints: [...setUpEndpoints, ...accountEndpoints],
  auth: {
    strategies: [keyStrategy],
    // Tries are slowed down by judgeSignIn: a lock would let anybody shut the owner out.
    maxLoginAttempts: 0,
    cookies: sessionCookies(env().publicUrl),
  },
  admin: {
    useAsTitle: 'name',
    group: groups.administration,
    defaultColumns: ['name', 'email', 'roles', 'active'],
    listSearchableFields: ['name', 'email'],
  },
  disableDuplicate: true,
  access: {
    admin: ({ req }) => rolesOf(req).length > 0,
    read: desk,
    create: only('administrator'),
    update: selfOr('administrator'),
    delete: nobody,
    unlock: only('administrator'),
  },
  hooks: {
    beforeOperation: [guardOperation],
    beforeLogin: [refuseInactive],
    afterLogin: [logSignIn],
    afterLogout: [holdLeaver],
    beforeValidate: [guardPassword],
    beforeChange: [guardEntrance, endSessions],
    afterChange: [endKeys, logAccount, welcomePeople],
    beforeDelete: [keepUsers],
  },
  fields: [
    {
      // Not by the name of what it sends: Payload keeps what is called so out of what is sent.
      name: 'presentPasswordField',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/accounts/present-password#PresentPassword' },
      },
    },
    // In the place of Payload's, which tells people their own: nobody has use for them.
    { name: 'sessions', type: 'array', access: { read: nobodyField }, fields: [] },
    { name: 'name', type: 'text', required: true, label: text('name') },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['writer'],
      saveToJWT: true,
      access: { update: onlyField('administrator') },
      options: options(roleLabels),
      label: text('roles'),
      admin: {
        description: text('roles.description'),
      },
    },
    {
      name: 'language',
      type: 'select',
      defaultValue: languages[0],
      options: options(languageLabels),
      label: text('language'),
    },
    // By kind of notification; written by a command, from the page that the link below leads to.
    {
      name: 'channels',
      type: 'json',
      access: { create: nobodyField, update: nobodyField },
      label: text('channels'),
      validate: (value) => areChannels(value) || 'channels',
      admin: {
        components: { Field: '/src/admin/channels/channels-link#ChannelsLink' },
        disableListColumn: true,
        disableListFilter: true,
      },
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      saveToJWT: true,
      access: { update: onlyField('administrator') },
      label: text('active'),
      admin: {
        description: text('active.description'),
      },
    },
  ],
};
