import { textsOf } from '@/languages/texts-of';
import type { GroupField } from 'payload';

const text = textsOf('citationPolicy');

/** What the publication asks of cited pages before it publishes, and what it does with their copies. */
export const citationPolicy = (): GroupField => ({
  name: 'citations',
  type: 'group',
  label: text('citations'),
  fields: [
    {
      name: 'requireSnapshots',
      type: 'checkbox',
      defaultValue: true,
      label: text('citations.requireSnapshots'),
    },
    {
      name: 'requireVerifiedQuotations',
      type: 'checkbox',
      defaultValue: true,
      label: text('citations.requireVerifiedQuotations'),
    },
    {
      name: 'publicSnapshots',
      type: 'checkbox',
      defaultValue: false,
      label: text('citations.publicSnapshots'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'recheckDays',
          type: 'number',
          required: true,
          min: 1,
          max: 365,
          defaultValue: 30,
          label: text('citations.recheckDays'),
        },
        {
          name: 'driftPercent',
          type: 'number',
          required: true,
          min: 1,
          max: 100,
          defaultValue: 40,
          label: text('citations.driftPercent'),
        },
      ],
    },
  ],
});
