import { textsOf } from '@/languages/texts-of';
import type { Field } from 'payload';

const text = textsOf('inSeries');

/** The series that an article belongs to, and where in it. */
export const inSeries = (): Field[] => [
  { name: 'series', type: 'relationship', relationTo: 'series', label: text('series') },
  { name: 'seriesPosition', type: 'number', label: text('seriesPosition') },
];
