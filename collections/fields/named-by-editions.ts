import type { JoinField } from 'payload';

import { deskField } from '../access/people';
import { words } from './words';

/** The editions that name a record. Strangers' access goes through it. */
export const namedByEditions = (on: string): JoinField => ({
  name: 'editions',
  type: 'join',
  collection: 'editions',
  on,
  label: words('Editions', 'Выпуски', 'Выпускі'),
  access: { read: deskField },
  admin: {
    allowCreate: false,
    defaultColumns: ['title', 'number', 'state', 'publishedAt'],
  },
});
