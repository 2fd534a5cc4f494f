import { textsOf } from '@/languages/texts-of';
import type { ArrayField } from 'payload';

import { bylineRoleLabels } from './labels';
import { options } from './options';

const text = textsOf('bylines');

/** Who signs the text, with the affiliation as it was printed then. */
export const bylines = (): ArrayField => ({
  name: 'bylines',
  type: 'array',
  labels: {
    singular: text('bylines.singular'),
    plural: text('bylines.plural'),
  },
  label: text('bylines'),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'author',
          type: 'relationship',
          relationTo: 'authors',
          label: text('bylines.author'),
        },
        {
          name: 'role',
          type: 'select',
          defaultValue: 'author',
          options: options(bylineRoleLabels),
          label: text('bylines.role'),
        },
        {
          name: 'affiliation',
          type: 'text',
          label: text('bylines.affiliation'),
        },
      ],
    },
  ],
});
