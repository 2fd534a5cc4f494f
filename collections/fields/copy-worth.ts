import { textsOf } from '@/languages/texts-of';
import type { Field } from 'payload';

import { pageFaultWords } from '@/link-checks/rules/page-fault-words';
import { pageFaults } from '@/link-checks/rules/page-faults';
import { writtenByCommands } from './projection';

const text = textsOf('copyWorth');

/** Whether a copy shows what was cited: found by the rules for pages, or said by a person with a reason. */
export const copyWorth = (): Field[] => [
  {
    name: 'fault',
    type: 'text',
    label: text('fault'),
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
    label: text('insistence'),
    admin: {
      condition: ({ insistence }: { insistence?: { reason?: string } }) =>
        Boolean(insistence?.reason),
    },
    fields: [
      { name: 'reason', type: 'textarea', label: text('insistence.reason') },
      { name: 'by', type: 'relationship', relationTo: 'users', label: text('insistence.by') },
      { name: 'at', type: 'date', label: text('insistence.at') },
    ],
  }),
];
