import { textsOf } from '@/languages/texts-of';
import type { Field } from 'payload';

import { writtenByCommands } from './projection';

const text = textsOf('articleRevision');

/**
 * Counts the saves that changed something. A person's save names the revision that it started from, and one
 * that started from an older text is refused.
 */
export const articleRevision = (): Field[] => [
  {
    name: 'revision',
    type: 'number',
    defaultValue: 0,
    label: text('revision'),
    admin: { position: 'sidebar', hidden: true },
    hooks: { beforeDuplicate: [() => 0] },
  },
  {
    name: 'revisionKeeper',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/admin/revision/revision-keeper#RevisionKeeper' },
    },
  },
  writtenByCommands({
    name: 'revisedBy',
    type: 'relationship',
    relationTo: 'users',
    label: text('revisedBy'),
    admin: { position: 'sidebar', hidden: true },
  }),
];
