import type { Field } from 'payload';

import { words } from './words';

/** Who may read the article before its publication. */
export const articleReach = (): Field[] => [
  {
    name: 'embargo',
    type: 'group',
    label: words('Embargo', 'Эмбарго', 'Эмбарга'),
    admin: { position: 'sidebar' },
    fields: [
      {
        name: 'restricted',
        type: 'checkbox',
        defaultValue: false,
        label: words(
          'Restricted until publication',
          'До публикации видят не все',
          'Да публікацыі бачаць не ўсе',
        ),
      },
      {
        name: 'readers',
        type: 'relationship',
        relationTo: 'users',
        hasMany: true,
        label: words('Who else may read it', 'Кто ещё может читать', 'Хто яшчэ можа чытаць'),
        admin: {
          condition: (_data, sibling: { restricted?: boolean }) => Boolean(sibling.restricted),
        },
      },
    ],
  },
];
