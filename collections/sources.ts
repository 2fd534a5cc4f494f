import type { CollectionConfig } from 'payload';

import { only } from './access/people';
import { namedByPublicEditions, strangersRead } from './access/strangers';
import { copyEndpoints } from './endpoints/copies';
import { publicSourceEndpoints } from './endpoints/public-sources';
import { sourceFileEndpoints } from './endpoints/source-files';
import { sourceEndpoints } from './endpoints/sources';
import { groups } from './fields/groups';
import { cslTypeLabels } from './fields/labels';
import { linkHealth, neverChecked } from './fields/link-health';
import { namedByEditions } from './fields/named-by-editions';
import { personNames } from './fields/person-names';
import { noSourceCopies, sourceCopies } from './fields/source-copies';
import { emptyIsNothing } from './fields/slug';
import { uniqueKey } from './fields/unique-key';
import { options, words } from './fields/words';
import { workTitle } from './fields/work-title';
import { announceSourceAccess } from './hooks/announce-access';
import { describeNewSource } from './hooks/describe-new-source';
import { followWork } from './hooks/follow-work';
import { identifySource } from './hooks/identify-source';
import { keepFromHands } from './hooks/keep-from-hands';
import { refuseDeletionInUse } from './hooks/refuse-deletion-in-use';

/** Cited works, one to one with CSL-JSON 1.0.2; one record per address and per DOI. */
export const sources: CollectionConfig = {
  slug: 'sources',
  labels: {
    singular: words('Source', 'Источник', 'Крыніца'),
    plural: words('Sources', 'Источники', 'Крыніцы'),
  },
  admin: {
    useAsTitle: 'title',
    group: groups.sources,
    defaultColumns: ['title', 'type', 'containerTitle', 'issued', 'health.verdict'],
    listSearchableFields: ['title', 'url', 'doi', 'containerTitle'],
    components: { beforeListTable: ['/src/admin/works/works-link#WorksLink'] },
  },
  disableDuplicate: true,
  endpoints: [
    ...sourceFileEndpoints,
    ...sourceEndpoints,
    ...copyEndpoints,
    ...publicSourceEndpoints,
  ],
  access: {
    read: strangersRead(namedByPublicEditions),
    create: only('writer', 'reviewer', 'fact-checker', 'editor', 'publisher'),
    update: only('writer', 'reviewer', 'fact-checker', 'editor', 'publisher'),
    delete: only('editor', 'publisher'),
  },
  hooks: {
    beforeValidate: [identifySource],
    beforeChange: [
      keepFromHands({ health: neverChecked, ...noSourceCopies }, 'the commands of the source'),
    ],
    afterChange: [describeNewSource, announceSourceAccess, followWork],
    beforeDelete: [refuseDeletionInUse('sources')],
  },
  fields: [
    uniqueKey(),
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          type: 'select',
          required: true,
          defaultValue: 'webpage',
          options: options(cslTypeLabels),
          label: words('Type', 'Вид', 'Від'),
        },
        { name: 'language', type: 'text', label: words('Language', 'Язык', 'Мова') },
      ],
    },
    workTitle(),
    personNames('authors', words('Authors', 'Авторы', 'Аўтары')),
    personNames('editors', words('Editors', 'Редакторы', 'Рэдактары')),
    {
      name: 'containerTitle',
      type: 'text',
      label: words('Published in', 'Опубликовано в', 'Апублікавана ў'),
    },
    {
      type: 'row',
      fields: [
        { name: 'publisher', type: 'text', label: words('Publisher', 'Издатель', 'Выдавец') },
        { name: 'publisherPlace', type: 'text', label: words('Place', 'Место', 'Месца') },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'volume', type: 'text', label: words('Volume', 'Том', 'Том') },
        { name: 'issue', type: 'text', label: words('Issue', 'Выпуск', 'Выпуск') },
        { name: 'page', type: 'text', label: words('Pages', 'Страницы', 'Старонкі') },
        { name: 'edition', type: 'text', label: words('Edition', 'Издание', 'Выданне') },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'issued',
          type: 'text',
          label: words('Date', 'Дата', 'Дата'),
          admin: { placeholder: '2025-06-10' },
        },
        {
          name: 'accessed',
          type: 'text',
          label: words('Read on', 'Дата обращения', 'Дата звароту'),
          admin: { placeholder: '2025-06-10' },
        },
      ],
    },
    { name: 'url', type: 'text', label: words('Web address', 'Адрес', 'Адрас') },
    {
      type: 'row',
      fields: [
        { name: 'doi', type: 'text', label: 'DOI' },
        { name: 'isbn', type: 'text', index: true, label: 'ISBN' },
      ],
    },
    { name: 'note', type: 'textarea', label: words('Note', 'Примечание', 'Заўвага') },
    {
      name: 'variables',
      type: 'json',
      label: words('Other CSL variables', 'Другие переменные CSL', 'Іншыя зменныя CSL'),
    },
    {
      name: 'normalizedUrl',
      type: 'text',
      unique: true,
      admin: { hidden: true },
      hooks: { beforeValidate: [emptyIsNothing], beforeDuplicate: [() => null] },
    },
    {
      name: 'normalizedDoi',
      type: 'text',
      unique: true,
      admin: { hidden: true },
      hooks: { beforeValidate: [emptyIsNothing], beforeDuplicate: [() => null] },
    },
    linkHealth(),
    ...sourceCopies(),
    namedByEditions('sources'),
  ],
};
