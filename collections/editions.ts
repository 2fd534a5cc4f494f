import type { CollectionConfig } from 'payload';

import { nobody } from './access/people';
import { editionRead } from './access/visibility';
import { editionForReaders } from './fields/edition-for-readers';
import { editionDocument, editionReview } from './fields/edition-review';
import { editionTimes } from './fields/edition-times';
import { groups } from './fields/groups';
import { editionKindLabels, stateLabels } from './fields/labels';
import { options, words } from './fields/words';
import { requireExecutor } from './hooks/require-executor';

/** One numbered issue of an article: its review, its frozen document, its public life. */
export const editions: CollectionConfig = {
  slug: 'editions',
  labels: {
    singular: words('Edition', 'Выпуск', 'Выпуск'),
    plural: words('Editions', 'Выпуски', 'Выпускі'),
  },
  admin: {
    useAsTitle: 'title',
    group: groups.writing,
    defaultColumns: ['title', 'number', 'state', 'language', 'submittedAt', 'publishedAt'],
    listSearchableFields: ['title', 'slug', 'contentHash'],
  },
  defaultSort: '-updatedAt',
  access: {
    read: editionRead,
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  hooks: requireExecutor('POST /api/articles/:id/transitions'),
  indexes: [
    { fields: ['article', 'number'], unique: true },
    { fields: ['state', 'language', 'publishedAt'] },
    { fields: ['slug', 'language'] },
  ],
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      index: true,
      label: words('Article', 'Статья', 'Артыкул'),
    },
    { name: 'number', type: 'number', required: true, label: words('Number', 'Номер', 'Нумар') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'first',
      options: options(editionKindLabels),
      label: words('Kind', 'Вид', 'Від'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: options(stateLabels),
      label: words('State', 'Состояние', 'Стан'),
    },
    {
      name: 'isPublic',
      type: 'checkbox',
      index: true,
      defaultValue: false,
      label: words('Open to readers', 'Открыт читателям', 'Адкрыты чытачам'),
    },
    ...editionDocument(),
    ...editionReview(),
    ...editionTimes(),
    {
      name: 'publicNote',
      type: 'textarea',
      label: words('Note for readers', 'Примечание для читателей', 'Заўвага для чытачоў'),
    },
    {
      name: 'notice',
      type: 'json',
      label: words('Notice', 'Уведомление', 'Паведамленне'),
      admin: { components: { Field: '/src/admin/json-text#JsonText' } },
    },
    ...editionForReaders(),
  ],
};
