import type { ArrayField } from 'payload';

import { bylineRoleLabels } from './labels';
import { options, words } from './words';

/** Who signs the text, with the affiliation as it was printed then. */
export const bylines = (): ArrayField => ({
  name: 'bylines',
  type: 'array',
  labels: {
    singular: words('byline', 'подпись', 'подпіс'),
    plural: words('bylines', 'подписи', 'подпісы'),
  },
  label: words('Bylines', 'Подписи', 'Подпісы'),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'author',
          type: 'relationship',
          relationTo: 'authors',
          label: words('Author', 'Автор', 'Аўтар'),
        },
        {
          name: 'role',
          type: 'select',
          defaultValue: 'author',
          options: options(bylineRoleLabels),
          label: words('As', 'В качестве', 'У якасці'),
        },
        {
          name: 'affiliation',
          type: 'text',
          label: words('Affiliation as printed', 'Место работы в печати', 'Месца працы ў друку'),
        },
      ],
    },
  ],
});
