import type { ArrayField } from 'payload';

import { words } from './words';

/** What a hurried reader should take away, in a few sentences. */
export const keyPoints = (): ArrayField => ({
  name: 'keyPoints',
  type: 'array',
  label: words('Key points', 'Главное', 'Галоўнае'),
  labels: {
    singular: words('key point', 'тезис', 'тэзіс'),
    plural: words('key points', 'тезисы', 'тэзісы'),
  },
  fields: [{ name: 'text', type: 'text', label: words('Point', 'Тезис', 'Тэзіс') }],
});
