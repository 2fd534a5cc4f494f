import { textsOf } from '@/languages/texts-of';
import type { CollectionConfig } from 'payload';

import { toldEventLabels } from '@/editions/rules/labels';

import { nobodyField, only } from './access/people';
import { groups } from './fields/groups';
import { options } from './fields/options';
import { webhookEndpoints } from './endpoints/webhooks';
import { logDeletedWebhook, logWebhook } from './hooks/log-webhook';
import { keepSecret, sendable, wellFormedSecret } from './hooks/keep-webhook';

const text = textsOf('webhooks');

/** Programs elsewhere that are told of every transition. */
export const webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: text('singular'), plural: text('plural') },
  admin: {
    useAsTitle: 'name',
    group: groups.administration,
    defaultColumns: ['name', 'url', 'active', 'updatedAt'],
  },
  access: {
    read: only('publisher', 'administrator'),
    create: only('publisher', 'administrator'),
    update: only('publisher', 'administrator'),
    delete: only('publisher', 'administrator'),
  },
  hooks: {
    beforeChange: [keepSecret],
    afterChange: [logWebhook],
    afterDelete: [logDeletedWebhook],
  },
  endpoints: [...webhookEndpoints],
  fields: [
    { name: 'name', type: 'text', required: true, label: text('name') },
    {
      name: 'url',
      type: 'text',
      required: true,
      label: text('url'),
      validate: sendable,
    },
    {
      name: 'secret',
      type: 'text',
      label: text('secret'),
      validate: wellFormedSecret,
      // Written by whoever sets up the receiver, or made by POST /:id/secret, which says it once; never read.
      access: { read: nobodyField },
      admin: { disabled: true },
    },
    {
      name: 'newSecret',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        condition: (data) => Boolean(data.id),
        components: { Field: '/src/admin/webhooks/new-secret#NewSecret' },
      },
    },
    {
      name: 'previousSecret',
      type: 'text',
      hidden: true,
      access: { read: nobodyField, create: nobodyField, update: nobodyField },
    },
    {
      name: 'secretChangedAt',
      type: 'date',
      label: text('secretChangedAt'),
      access: { create: nobodyField, update: nobodyField },
      admin: { readOnly: true, condition: (data) => Boolean(data.secretChangedAt) },
    },
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      options: options(toldEventLabels),
      label: text('events'),
      admin: {
        description: text('events.description'),
      },
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      label: text('active'),
    },
    {
      name: 'test',
      type: 'ui',
      admin: {
        position: 'sidebar',
        condition: (data) => Boolean(data.id),
        components: { Field: '/src/admin/webhooks/send-button#SendTest' },
      },
    },
  ],
};
