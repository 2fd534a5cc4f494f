import { textsOf } from '@/languages/texts-of';
import type { GroupField } from 'payload';

import { verdictLabels } from '@/link-checks/rules/link-verdict-labels';

import { writtenByCommands } from './projection';
import { options } from './options';

const text = textsOf('linkHealth');

/** What a new source has. */
export const neverChecked = { verdict: 'unchecked', failures: 0 };

/** The last word on a source's address; every observation is in `link-checks`. */
export const linkHealth = (): GroupField =>
  writtenByCommands({
    name: 'health',
    type: 'group',
    label: text('health'),
    admin: { position: 'sidebar' },
    fields: [
      {
        name: 'verdict',
        type: 'select',
        defaultValue: 'unchecked',
        index: true,
        options: options(verdictLabels),
        label: text('health.verdict'),
      },
      { name: 'checkedAt', type: 'date', label: text('health.checkedAt') },
      { name: 'statusCode', type: 'number', label: text('health.statusCode') },
      { name: 'finalUrl', type: 'text', label: text('health.finalUrl') },
      {
        name: 'failures',
        type: 'number',
        defaultValue: 0,
        label: text('health.failures'),
      },
      {
        name: 'lastAliveAt',
        type: 'date',
        label: text('health.lastAliveAt'),
      },
      {
        name: 'likeness',
        type: 'number',
        label: text('health.likeness'),
      },
      { name: 'error', type: 'text', label: text('health.error') },
      {
        name: 'nextCheckAt',
        type: 'date',
        index: true,
        label: text('health.nextCheckAt'),
      },
    ],
  });
