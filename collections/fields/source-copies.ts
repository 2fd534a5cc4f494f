import { textsOf } from '@/languages/texts-of';
import { labelsOf } from '@/languages/labels-of';
import { inEach } from '@/languages/texts';
import type { Field } from 'payload';

import { writtenByCommands } from './projection';
import { options } from './options';

const text = textsOf('sourceCopies');

const accessLabels = labelsOf(inEach((texts) => texts.labels.sourceCopiesAccess));

/** What a new source has of the fields below that commands write. */
export const noSourceCopies = { archive: null, mergedInto: null };

/** Where copies of a source are kept, who may see them, and into which source it was merged. */
export const sourceCopies = (): Field[] => [
  {
    name: 'keptCopies',
    type: 'ui',
    admin: { components: { Field: '/src/admin/sources/kept-copies#KeptCopies' } },
  },
  {
    name: 'twins',
    type: 'ui',
    admin: { components: { Field: '/src/admin/works/source-duplicates#SourceTwins' } },
  },
  {
    name: 'snapshotAccess',
    type: 'select',
    defaultValue: 'policy',
    options: options(accessLabels),
    label: text('snapshotAccess'),
    admin: { position: 'sidebar' },
  },
  writtenByCommands({
    name: 'archive',
    type: 'group',
    label: text('archive'),
    admin: { position: 'sidebar' },
    fields: [
      { name: 'url', type: 'text', label: text('archive.url') },
      { name: 'at', type: 'date', label: text('archive.at') },
    ],
  }),
  writtenByCommands({
    name: 'mergedInto',
    type: 'relationship',
    relationTo: 'sources',
    index: true,
    label: text('mergedInto'),
    admin: {
      position: 'sidebar',
      condition: (data: { mergedInto?: unknown }) => Boolean(data.mergedInto),
    },
  }),
];
