import { textsOf } from '@/languages/texts-of';
import type { Field } from 'payload';

import { deskOnly } from './desk-only';

const text = textsOf('editionTimes');

/** When what happened; `scheduledFor` is an instant, `scheduledZone` the zone it was said in. */
export const editionTimes = (): Field[] => [
  { name: 'publishedAt', type: 'date', label: text('publishedAt') },
  { name: 'supersededAt', type: 'date', label: text('supersededAt') },
  { name: 'withdrawnAt', type: 'date', label: text('withdrawnAt') },
  { name: 'retractedAt', type: 'date', label: text('retractedAt') },
  ...deskOnly([
    { name: 'removedAt', type: 'date', label: text('removedAt') },
    {
      name: 'ratifiedAt',
      type: 'date',
      label: text('ratifiedAt'),
    },
    {
      name: 'stageEnteredAt',
      type: 'date',
      label: text('stageEnteredAt'),
    },
    {
      name: 'dueAt',
      type: 'date',
      index: true,
      label: text('dueAt'),
    },
    { name: 'frozenAt', type: 'date', label: text('frozenAt') },
    { name: 'submittedAt', type: 'date', label: text('submittedAt') },
    { name: 'approvedAt', type: 'date', label: text('approvedAt') },
    {
      name: 'scheduledFor',
      type: 'date',
      index: true,
      label: text('scheduledFor'),
    },
    {
      name: 'scheduledZone',
      type: 'text',
      label: text('scheduledZone'),
    },
  ]),
];
