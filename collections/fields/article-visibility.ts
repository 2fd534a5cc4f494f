import type { Field } from 'payload';

import { words } from './words';

/** Who may read the article before its publication. */
export const articleVisibility = (): Field[] => [
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
        admin: {
          description: words(
            'Until then only its writers, those asked to review it and those named here can read it.',
            'До неё читают только авторы, те, кого попросили о рецензии, и те, кто назван здесь.',
            'Да яе чытаюць толькі аўтары, тыя, каго папрасілі пра рэцэнзію, і тыя, хто названы тут.',
          ),
        },
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
