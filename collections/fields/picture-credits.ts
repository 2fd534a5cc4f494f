import type { Field } from 'payload';

import { words } from './words';

/** What is printed under a picture. */
export const pictureCredits = (): Field[] => [
  { name: 'caption', type: 'text', label: words('Caption', 'Подпись', 'Подпіс') },
  {
    type: 'row',
    fields: [
      { name: 'source', type: 'text', label: words('Source', 'Источник', 'Крыніца') },
      { name: 'licence', type: 'text', label: words('Licence', 'Лицензия', 'Ліцэнзія') },
    ],
  },
];
