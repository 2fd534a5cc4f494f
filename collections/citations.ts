import type { CollectionConfig } from 'payload';

import { nobody, only } from './access/people';
import { whereVisible } from './access/visibility';
import { citationEndpoints } from './endpoints/citations';
import { draftCitationEndpoints } from './endpoints/draft-citations';
import { citationWorkflow, noCitationWorkflow } from './fields/citation-workflow';
import { groups } from './fields/groups';
import { locatorLabels } from './fields/labels';
import { uniqueKey } from './fields/unique-key';
import { options, words } from './fields/words';
import { followCitation, guardCitation, keepCitation } from './hooks/guard-citation';
import { keepFromHands } from './hooks/keep-from-hands';

/** What stands behind a mark in an article's text; the mark itself holds only the key. */
export const citations: CollectionConfig = {
  slug: 'citations',
  labels: {
    singular: words('Citation', 'Ссылка на источник', 'Спасылка на крыніцу'),
    plural: words('Citations', 'Ссылки на источники', 'Спасылкі на крыніцы'),
  },
  admin: {
    useAsTitle: 'words',
    group: groups.sources,
    defaultColumns: ['words', 'status', 'article', 'position', 'updatedAt'],
    listSearchableFields: ['words', 'sentence', 'note', 'proposedUrl'],
  },
  defaultSort: 'position',
  disableDuplicate: true,
  access: {
    read: whereVisible('article'),
    create: only('writer', 'reviewer', 'fact-checker', 'editor'),
    update: only('writer', 'reviewer', 'fact-checker', 'editor'),
    delete: nobody,
  },
  indexes: [{ fields: ['article', 'status'] }],
  endpoints: [...citationEndpoints, ...draftCitationEndpoints],
  hooks: {
    beforeChange: [
      keepFromHands(noCitationWorkflow, 'the commands of the citation'),
      guardCitation,
    ],
    afterChange: [followCitation],
    beforeDelete: [keepCitation],
  },
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      index: true,
      label: words('Article', 'Статья', 'Артыкул'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'words',
      type: 'text',
      label: words('Supported words', 'Подкрепляемые слова', 'Падмацаваныя словы'),
      admin: { readOnly: true },
    },
    {
      name: 'sentence',
      type: 'textarea',
      label: words('Sentence', 'Предложение', 'Сказ'),
      admin: { readOnly: true },
    },
    {
      name: 'cites',
      type: 'array',
      labels: {
        singular: words('cited work', 'источник', 'крыніцу'),
        plural: words('cited works', 'источники', 'крыніцы'),
      },
      label: words('Cited works', 'Источники', 'Крыніцы'),
      fields: [
        {
          name: 'source',
          type: 'relationship',
          relationTo: 'sources',
          required: true,
          label: words('Source', 'Источник', 'Крыніца'),
        },
        {
          type: 'row',
          fields: [
            {
              name: 'locatorLabel',
              type: 'select',
              options: options(locatorLabels),
              label: words('Place in it', 'Место в нём', 'Месца ў ёй'),
            },
            { name: 'locator', type: 'text', label: words('Which', 'Какое', 'Якое') },
          ],
        },
      ],
    },
    { name: 'note', type: 'textarea', label: words('Note', 'Примечание', 'Заўвага') },
    {
      name: 'quotation',
      type: 'textarea',
      label: words('Words of the source', 'Слова источника', 'Словы крыніцы'),
    },
    {
      name: 'proposedUrl',
      type: 'text',
      label: words('Proposed address', 'Предложенный адрес', 'Прапанаваны адрас'),
    },
    uniqueKey(),
    {
      name: 'position',
      type: 'number',
      label: words('Place in the text', 'Место в тексте', 'Месца ў тэксце'),
      admin: { readOnly: true, position: 'sidebar' },
    },
    ...citationWorkflow(),
  ],
};
