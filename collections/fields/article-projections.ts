import type { Field } from 'payload';

import { stateLabels } from './labels';
import { writtenByCommands } from './projection';
import { options, words } from './words';

/** The edit view says all this in its publication panel. */
const inListsOnly = { condition: () => false };

/** Where the article stands in the workflow, copied from its editions for lists and filters. */
export const articleProjections = (): Field[] => [
  writtenByCommands({
    name: 'workflowState',
    type: 'select',
    index: true,
    options: options(stateLabels),
    label: words('State', 'Состояние', 'Стан'),
    admin: {
      position: 'sidebar',
      ...inListsOnly,
      components: { Cell: '/src/admin/publication/state-cell#StateCell' },
    },
  }),
  writtenByCommands({
    name: 'workflowStage',
    type: 'number',
    label: words('Stage', 'Этап', 'Этап'),
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
    label: words('Open edition', 'Открытый выпуск', 'Адкрыты выпуск'),
    admin: { position: 'sidebar', allowCreate: false, allowEdit: false, ...inListsOnly },
  }),
  writtenByCommands({
    name: 'liveEdition',
    type: 'relationship',
    relationTo: 'editions',
    label: words('Live edition', 'Выпуск у читателей', 'Выпуск у чытачоў'),
    admin: { position: 'sidebar', allowCreate: false, allowEdit: false, ...inListsOnly },
  }),
  writtenByCommands({
    name: 'unresolvedCitations',
    type: 'number',
    label: words('Unresolved citations', 'Без источника', 'Без крыніцы'),
    admin: { position: 'sidebar', ...inListsOnly },
  }),
  writtenByCommands({
    name: 'workflowDueAt',
    type: 'date',
    label: words('Review due', 'Срок рецензии', 'Тэрмін рэцэнзіі'),
    admin: {
      position: 'sidebar',
      ...inListsOnly,
      components: { Cell: '/src/admin/publication/due-cell#DueCell' },
    },
  }),
];
