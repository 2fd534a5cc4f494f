import { textsOf } from '@/languages/texts-of';
import type { Field } from 'payload';

import { stateLabels } from './labels';
import { writtenByCommands } from './projection';
import { options } from './options';

const text = textsOf('articleProjections');

/** The edit view says all this in its publication panel. */
const inListsOnly = { condition: () => false };

/** Where the article stands in the workflow, copied from its editions for lists and filters. */
export const articleProjections = (): Field[] => [
  writtenByCommands({
    name: 'workflowState',
    type: 'select',
    index: true,
    options: options(stateLabels),
    label: text('workflowState'),
    admin: {
      position: 'sidebar',
      ...inListsOnly,
      components: { Cell: '/src/admin/publication/state-cell#StateCell' },
    },
  }),
  writtenByCommands({
    name: 'workflowStage',
    type: 'number',
    label: text('workflowStage'),
    admin: {
      position: 'sidebar',
      ...inListsOnly,
      components: { Cell: '/src/admin/publication/stage-cell#StageCell' },
    },
  }),
  writtenByCommands({
    name: 'openEdition',
    type: 'relationship',
    relationTo: 'editions',
    label: text('openEdition'),
    admin: { position: 'sidebar', allowCreate: false, allowEdit: false, ...inListsOnly },
  }),
  writtenByCommands({
    name: 'liveEdition',
    type: 'relationship',
    relationTo: 'editions',
    label: text('liveEdition'),
    admin: { position: 'sidebar', allowCreate: false, allowEdit: false, ...inListsOnly },
  }),
  writtenByCommands({
    name: 'unresolvedCitations',
    type: 'number',
    label: text('unresolvedCitations'),
    admin: { position: 'sidebar', ...inListsOnly },
  }),
  writtenByCommands({
    name: 'workflowDueAt',
    type: 'date',
    label: text('workflowDueAt'),
    admin: {
      position: 'sidebar',
      ...inListsOnly,
      components: { Cell: '/src/admin/publication/due-cell#DueCell' },
    },
  }),
];
