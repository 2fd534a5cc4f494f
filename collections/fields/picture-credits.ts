import { textsOf } from '@/languages/texts-of';
import type { Field } from 'payload';

const text = textsOf('pictureCredits');

/** What is printed under a picture. */
export const pictureCredits = (): Field[] => [
  { name: 'caption', type: 'text', label: text('caption') },
  {
    type: 'row',
    fields: [
      { name: 'source', type: 'text', label: text('source') },
      { name: 'licence', type: 'text', label: text('licence') },
    ],
  },
];
