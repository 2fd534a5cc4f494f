import { textsOf } from '@/languages/texts-of';
import { labelsOf } from '@/languages/labels-of';
import { inEach } from '@/languages/texts';
import type { Field } from 'payload';

import type { QuotationVerdict } from '@/citations/rules/quotation-verdicts';
import type { Language } from '@/platform/language';

import { writtenByCommands } from './projection';
import { options } from './options';

const text = textsOf('citationWorkflow');

export const citationStatusLabels = labelsOf(inEach((texts) => texts.labels.citationStatus));

/** What a new citation has. */
export const noCitationWorkflow = {
  status: 'unresolved',
  waiver: null,
  resolvedBy: null,
  resolvedAt: null,
  orphanedAt: null,
  heldStatus: null,
  linkWaiver: null,
  quotationCheck: { verdict: 'unchecked' },
};

export const quotationVerdictLabels: Readonly<Record<QuotationVerdict, Record<Language, string>>> =
  labelsOf(inEach((texts) => texts.labels.quotationVerdict));

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
    label: text('status'),
    admin: { position: 'sidebar' },
  }),
  writtenByCommands({
    name: 'waiver',
    type: 'group',
    label: text('waiver'),
    admin: { condition: (data: { status?: string }) => data.status === 'waived' },
    fields: [
      { name: 'reason', type: 'textarea', label: text('waiver.reason') },
      { name: 'by', type: 'relationship', relationTo: 'users', label: text('waiver.by') },
      { name: 'at', type: 'date', label: text('waiver.at') },
    ],
  }),
  writtenByCommands({
    name: 'linkWaiver',
    type: 'group',
    label: text('linkWaiver'),
    admin: {
      condition: (data: { linkWaiver?: { reason?: string } }) => Boolean(data.linkWaiver?.reason),
    },
    fields: [
      { name: 'reason', type: 'textarea', label: text('linkWaiver.reason') },
      { name: 'by', type: 'relationship', relationTo: 'users', label: text('linkWaiver.by') },
      { name: 'at', type: 'date', label: text('linkWaiver.at') },
      // Addresses for which it was given, and what of them: another address needs another waiver.
      { name: 'covers', type: 'json', admin: { hidden: true } },
    ],
  }),
  writtenByCommands({
    name: 'quotationCheck',
    type: 'group',
    label: text('quotationCheck'),
    admin: { condition: (data: { quotation?: string }) => Boolean(data.quotation) },
    fields: [
      {
        name: 'verdict',
        type: 'select',
        defaultValue: 'unchecked',
        options: options(quotationVerdictLabels),
        label: text('quotationCheck.verdict'),
      },
      {
        name: 'likeness',
        type: 'number',
        label: text('quotationCheck.likeness'),
      },
      {
        name: 'found',
        type: 'textarea',
        label: text('quotationCheck.found'),
      },
      // The words that were looked for, and the differences: another quotation is another question.
      { name: 'asked', type: 'textarea', admin: { hidden: true } },
      { name: 'differences', type: 'json', admin: { hidden: true } },
      {
        name: 'snapshot',
        type: 'relationship',
        relationTo: 'snapshots',
        label: text('quotationCheck.snapshot'),
      },
      { name: 'checkedAt', type: 'date', label: text('quotationCheck.checkedAt') },
    ],
  }),
  writtenByCommands({
    name: 'resolvedBy',
    type: 'relationship',
    relationTo: 'users',
    label: text('resolvedBy'),
    admin: { position: 'sidebar' },
  }),
  writtenByCommands({
    name: 'resolvedAt',
    type: 'date',
    label: text('resolvedAt'),
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
