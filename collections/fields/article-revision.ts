import type { Field } from 'payload';

import { words } from './words';
import { writtenByCommands } from './projection';

/**
 * Counts the saves that changed something. A person's save names the revision that it started from, and one
 * that started from an older text is refused.
 */
export const articleRevision = (): Field[] => [
  {
    name: 'revision',
    type: 'number',
    defaultValue: 0,
    label: words('Revision', 'Редакция текста', 'Рэдакцыя тэксту'),
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
    label: words('Last changed by', 'Кто менял последним', 'Хто мяняў апошнім'),
    admin: { position: 'sidebar', hidden: true },
  }),
];
