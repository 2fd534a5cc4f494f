import { textsOf } from '@/languages/texts-of';
import type { Field } from 'payload';

const text = textsOf('reviewStage');

/** What a stage is called in each language, at the desk and for readers; else as it is named above. */
export const stageNameByLanguage = (): Field => ({
  name: 'localName',
  type: 'text',
  localized: true,
  label: text('localName'),
  admin: {
    description: text('localName.description'),
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
    {
      name: 'localItem',
      type: 'text',
      localized: true,
      label: text('checklist.localItem'),
      admin: {
        description: text('checklist.localItem.description'),
      },
    },
  ],
});
