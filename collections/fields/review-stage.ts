import type { Field } from 'payload';

import { words } from './words';

/** What a stage is called on the page about the publication, in each language; else as at the desk. */
export const stageNameForReaders = (): Field => ({
  name: 'readersName',
  type: 'text',
  localized: true,
  label: words('Name for readers', 'Название для читателей', 'Назва для чытачоў'),
  admin: {
    description: words(
      'In each language, for the page about the publication.',
      'На каждом языке, для страницы об издании.',
      'На кожнай мове, для старонкі пра выданне.',
    ),
  },
});

/** What reviewers of a stage go through before they approve. */
export const stageChecklist = (): Field => ({
  name: 'checklist',
  type: 'array',
  labels: {
    singular: words('check', 'проверку', 'праверку'),
    plural: words('checks', 'проверки', 'праверкі'),
  },
  label: words('Checklist', 'Список проверок', 'Спіс праверак'),
  fields: [
    {
      name: 'item',
      type: 'text',
      required: true,
      label: words('Check', 'Проверка', 'Праверка'),
    },
  ],
});
