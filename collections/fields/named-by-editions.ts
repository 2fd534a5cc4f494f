import { textsOf } from '@/languages/texts-of';
import type { JoinField } from 'payload';

import { deskField } from '../access/people';

const text = textsOf('namedByEditions');

/** The editions that name a record. Strangers' access goes through it. */
export const namedByEditions = (on: string): JoinField => ({
  name: 'editions',
  type: 'join',
  collection: 'editions',
  on,
  label: text('editions'),
  access: { read: deskField },
  admin: {
    allowCreate: false,
    defaultColumns: ['title', 'number', 'state', 'publishedAt'],
  },
});
