import { textsOf } from '@/languages/texts-of';
import type { ArrayField } from 'payload';

const text = textsOf('keyPoints');

/** What a hurried reader should take away, in a few sentences. */
export const keyPoints = (): ArrayField => ({
  name: 'keyPoints',
  type: 'array',
  label: text('keyPoints'),
  labels: {
    singular: text('keyPoints.singular'),
    plural: text('keyPoints.plural'),
  },
  fields: [{ name: 'text', type: 'text', label: text('keyPoints.text') }],
});
