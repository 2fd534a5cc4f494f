import type { Field } from 'payload';

import type { Label } from '@/languages/labels-of';

/** The edition that a row is about, and its article. */
export const ofEdition = (text: (key: 'edition' | 'article') => Label): Field[] => [
  {
    name: 'edition',
    type: 'relationship',
    relationTo: 'editions',
    required: true,
    index: true,
    label: text('edition'),
  },
  {
    name: 'article',
    type: 'relationship',
    relationTo: 'articles',
    required: true,
    index: true,
    label: text('article'),
  },
];
