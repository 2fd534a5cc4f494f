import { textsOf } from '@/languages/texts-of';
import { labelsOf } from '@/languages/labels-of';
import { inEach } from '@/languages/texts';
import type { CollectionConfig } from 'payload';

import { only, writtenByCommands } from './access/people';
import { deliveryEndpoints } from './endpoints/webhooks';
import { groups } from './fields/groups';
import { options } from './fields/options';
import { requireExecutor } from './hooks/require-executor';

const text = textsOf('webhookDeliveries');

const stateLabels = labelsOf(inEach((texts) => texts.labels.webhookDeliveriesState));

/** What each webhook was sent, and what it answered. */
export const webhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: { singular: text('singular'), plural: text('plural') },
  admin: {
    useAsTitle: 'key',
    group: groups.administration,
    defaultColumns: ['webhook', 'event', 'state', 'attempts', 'lastStatus', 'createdAt'],
  },
  defaultSort: '-createdAt',
  access: { read: only('publisher', 'administrator'), ...writtenByCommands },
  hooks: requireExecutor('POST /api/webhook-deliveries/:id/resend'),
  endpoints: [...deliveryEndpoints],
  fields: [
    {
      name: 'again',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/admin/webhooks/send-button#SendAgain' },
      },
    },
    // Sent along as the message's id: a receiver that gets it twice can tell.
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: text('key'),
    },
    {
      name: 'webhook',
      type: 'relationship',
      relationTo: 'webhooks',
      index: true,
      label: text('webhook'),
    },
    // Stays when the webhook is deleted.
    { name: 'url', type: 'text', label: text('url') },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      index: true,
      label: text('edition'),
    },
    {
      name: 'sequence',
      type: 'number',
      label: text('sequence'),
    },
    {
      name: 'event',
      type: 'text',
      required: true,
      label: text('event'),
      admin: { components: { Cell: '/src/admin/webhooks/event-cell#EventCell' } },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      index: true,
      options: options(stateLabels),
      label: text('state'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'attempts',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: text('attempts'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'log',
      type: 'json',
      label: text('log'),
      admin: { components: { Field: '/src/admin/webhooks/attempts#Attempts' } },
    },
    {
      name: 'payload',
      type: 'json',
      label: text('payload'),
      admin: { components: { Field: '/src/admin/json-text#JsonText' } },
    },
    {
      name: 'lastStatus',
      type: 'number',
      label: text('lastStatus'),
      admin: {
        position: 'sidebar',
        condition: (data) => Boolean(data.lastStatus),
        components: { Cell: '/src/admin/webhooks/status-cell#StatusCell' },
      },
    },
    {
      name: 'deliveredAt',
      type: 'date',
      label: text('deliveredAt'),
      admin: {
        position: 'sidebar',
        condition: (data) => Boolean(data.deliveredAt),
        date: { pickerAppearance: 'dayAndTime' },
      },
    },
  ],
};
