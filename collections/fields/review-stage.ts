import { textsOf } from '@/languages/texts-of';
import type { Field } from 'payload';

const text = textsOf('reviewStage');

/** What a stage is called on the page about the publication, in each language; else as at the desk. */
export const stageNameForReaders = (): Field => ({
  name: 'readersName',
  type: 'text',
  localized: true,
  label: text('readersName'),
  admin: {
    description: text('readersName.description'),
  },
});

/** What reviewers of a stage go through before they approve. */
export const stageChecklist = (): Field => ({
  name: 'checklist',
  type: 'array',
  labels: {
    singular: text('checklist.singular'),
    plural: text('checklist.plural'),
  },
  label: text('checklist'),
  fields: [
    {
      name: 'item',
      type: 'text',
      required: true,
      label: text('checklist.item'),
    },
  ],
});
