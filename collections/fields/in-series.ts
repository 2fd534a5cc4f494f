import type { Field } from 'payload';

import { words } from './words';

/** The series that an article belongs to, and where in it. */
export const inSeries = (): Field => ({
  type: 'row',
  fields: [
    {
      name: 'series',
      type: 'relationship',
      relationTo: 'series',
      label: words('Series', 'Серия', 'Серыя'),
    },
    {
      name: 'seriesPosition',
      type: 'number',
      label: words('Number in the series', 'Номер в серии', 'Нумар у серыі'),
    },
  ],
});
