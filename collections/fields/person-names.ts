import type { ArrayField } from 'payload';

import { words } from './words';

/** Names as CSL has them: a person's parts, or a `literal` for an organisation. */
export const personNames = (name: string, label: Record<string, string>): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: words('name', 'имя', 'імя'), plural: words('names', 'имена', 'імёны') },
  admin: { initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'family', type: 'text', label: words('Family name', 'Фамилия', 'Прозвішча') },
        { name: 'given', type: 'text', label: words('Given names', 'Имя', 'Імя') },
        {
          name: 'literal',
          type: 'text',
          label: words('Organisation', 'Организация', 'Арганізацыя'),
        },
      ],
    },
  ],
});
