import { textsOf } from '@/languages/texts-of';
import type { Field } from 'payload';

const text = textsOf('articleVisibility');

/** Who may read the article before its publication. */
export const articleVisibility = (): Field[] => [
  {
    name: 'embargo',
    type: 'group',
    label: text('embargo'),
    admin: { position: 'sidebar' },
    fields: [
      {
        name: 'restricted',
        type: 'checkbox',
        defaultValue: false,
        label: text('embargo.restricted'),
        admin: {
          description: text('embargo.restricted.description'),
        },
      },
      {
        name: 'readers',
        type: 'relationship',
        relationTo: 'users',
        hasMany: true,
        label: text('embargo.readers'),
        admin: {
          condition: (_data, sibling: { restricted?: boolean }) => Boolean(sibling.restricted),
        },
      },
    ],
  },
];
