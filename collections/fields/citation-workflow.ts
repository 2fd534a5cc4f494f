import type { Field } from 'payload';

import { writtenByCommands } from './projection';
import { options, words } from './words';

export const citationStatusLabels = {
  unresolved: words('Unresolved', 'Не найден источник', 'Крыніца не знойдзена'),
  proposed: words('Proposed', 'Предложен источник', 'Крыніца прапанавана'),
  resolved: words('Resolved', 'Есть источник', 'Крыніца ёсць'),
  waived: words('Waived', 'Оставлено без источника', 'Пакінута без крыніцы'),
  orphaned: words('No longer in the text', 'Больше нет в тексте', 'Больш няма ў тэксце'),
};

/** What a new citation has. */
export const noCitationWorkflow = {
  status: 'unresolved',
  waiver: null,
  resolvedBy: null,
  resolvedAt: null,
  orphanedAt: null,
  heldStatus: null,
};

const status = options(citationStatusLabels);

/** How far a citation is: written by the commands resolve, waive, propose and sync. */
export const citationWorkflow = (): Field[] => [
  writtenByCommands({
    name: 'status',
    type: 'select',
    required: true,
    defaultValue: 'unresolved',
    index: true,
    options: status,
    label: words('Status', 'Состояние', 'Стан'),
    admin: { position: 'sidebar' },
  }),
  writtenByCommands({
    name: 'waiver',
    type: 'group',
    label: words('Waiver', 'Без источника', 'Без крыніцы'),
    admin: { condition: (data: { status?: string }) => data.status === 'waived' },
    fields: [
      { name: 'reason', type: 'textarea', label: words('Reason', 'Причина', 'Прычына') },
      { name: 'by', type: 'relationship', relationTo: 'users', label: words('Who', 'Кто', 'Хто') },
      { name: 'at', type: 'date', label: words('When', 'Когда', 'Калі') },
    ],
  }),
  writtenByCommands({
    name: 'resolvedBy',
    type: 'relationship',
    relationTo: 'users',
    label: words('Resolved by', 'Кто нашёл', 'Хто знайшоў'),
    admin: { position: 'sidebar' },
  }),
  writtenByCommands({
    name: 'resolvedAt',
    type: 'date',
    label: words('Resolved', 'Когда найден', 'Калі знойдзена'),
    admin: { position: 'sidebar' },
  }),
  writtenByCommands({ name: 'orphanedAt', type: 'date', admin: { hidden: true } }),
  writtenByCommands({
    name: 'heldStatus',
    type: 'select',
    options: status,
    admin: { hidden: true },
  }),
];
