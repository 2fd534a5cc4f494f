import { textsOf } from '@/languages/texts-of';
import type { ArrayField } from 'payload';

const text = textsOf('personNames');

/** Names as CSL has them: a person's parts, or a `literal` for an organisation. */
export const personNames = (name: string, label: Record<string, string>): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: text('singular'), plural: text('plural') },
  admin: { initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'family', type: 'text', label: text('family') },
        { name: 'given', type: 'text', label: text('given') },
        {
          name: 'literal',
          type: 'text',
          label: text('literal'),
        },
      ],
    },
  ],
});
