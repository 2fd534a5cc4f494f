import type { Field } from 'payload';

import { pageFaultWords } from '@/link-checks/rules/page-fault-words';
import { pageFaults } from '@/link-checks/rules/page-faults';
import { writtenByCommands } from './projection';
import { words } from './words';

/** Whether a copy shows what was cited: found by the rules for pages, or said by a person with a reason. */
export const copyWorth = (): Field[] => [
  {
    name: 'fault',
    type: 'text',
    label: words('Shows not the page but', 'Вместо страницы', 'Замест старонкі'),
    access: { create: () => false, update: () => false },
    validate: (value: unknown) =>
      value === null || value === undefined || pageFaults.some((fault) => fault === value)
        ? true
        : `One of: ${Object.keys(pageFaultWords).join(', ')}`,
    admin: {
      readOnly: true,
      position: 'sidebar',
      condition: ({ fault }: { fault?: unknown }) => Boolean(fault),
    },
  },
  // By which rules it was judged last; nothing where nobody has judged it, and then it does not count.
  {
    name: 'judgement',
    type: 'number',
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
  },
  writtenByCommands({
    name: 'insistence',
    type: 'group',
    label: words('Counts all the same', 'Всё же засчитана', 'Усё ж залічана'),
    admin: {
      condition: ({ insistence }: { insistence?: { reason?: string } }) =>
        Boolean(insistence?.reason),
    },
    fields: [
      { name: 'reason', type: 'textarea', label: words('Reason', 'Причина', 'Прычына') },
      { name: 'by', type: 'relationship', relationTo: 'users', label: words('Who', 'Кто', 'Хто') },
      { name: 'at', type: 'date', label: words('When', 'Когда', 'Калі') },
    ],
  }),
];
