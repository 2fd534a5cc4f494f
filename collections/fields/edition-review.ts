import { textsOf } from '@/languages/texts-of';
import type { Field } from 'payload';

import { deskOnly } from './desk-only';

const text = textsOf('editionReview');

/** What readers get, under its hash, and whether it was published before its review. */
export const editionDocument = (): Field[] => [
  {
    name: 'document',
    type: 'json',
    label: text('document'),
    admin: { components: { Field: '/src/admin/json-text#JsonText' } },
  },
  {
    name: 'contentHash',
    type: 'text',
    index: true,
    label: text('contentHash'),
  },
  {
    name: 'reviewDue',
    type: 'checkbox',
    defaultValue: false,
    label: text('reviewDue'),
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
      label: text('stage'),
    },
    {
      name: 'round',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: text('round'),
    },
    {
      name: 'policy',
      type: 'json',
      label: text('policy'),
      admin: { components: { Field: '/src/admin/json-text#JsonText' } },
    },
    {
      name: 'approvedHash',
      type: 'text',
      label: text('approvedHash'),
    },
    {
      name: 'logHead',
      type: 'text',
      label: text('logHead'),
    },
    {
      name: 'logLength',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: text('logLength'),
    },
    {
      name: 'contributors',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      label: text('contributors'),
    },
    {
      name: 'submittedBy',
      type: 'relationship',
      relationTo: 'users',
      label: text('submittedBy'),
    },
    {
      name: 'publishReason',
      type: 'textarea',
      label: text('publishReason'),
    },
    {
      name: 'failure',
      type: 'json',
      label: text('failure'),
      admin: { components: { Field: '/src/admin/json-text#JsonText' } },
    },
    {
      name: 'retractionProposal',
      type: 'json',
      label: text('retractionProposal'),
      admin: { components: { Field: '/src/admin/json-text#JsonText' } },
    },
  ]);
