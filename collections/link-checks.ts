import type { CollectionConfig } from 'payload';

import { verdictLabels } from '@/link-checks/rules/link-verdict-labels';

import { desk, nobody } from './access/people';
import { linkCheckEndpoints } from './endpoints/link-checks';
import { groups } from './fields/groups';
import { options, words } from './fields/words';
import { requireExecutor } from './hooks/require-executor';

/** Observations of cited addresses, one row each; nothing here is ever changed or made up. */
export const linkChecks: CollectionConfig = {
  slug: 'link-checks',
  labels: {
    singular: words('Link check', 'Проверка ссылки', 'Праверка спасылкі'),
    plural: words('Link checks', 'Проверки ссылок', 'Праверкі спасылак'),
  },
  admin: {
    useAsTitle: 'url',
    group: groups.sources,
    defaultColumns: ['url', 'verdict', 'statusCode', 'checkedAt'],
  },
  defaultSort: '-checkedAt',
  access: {
    read: desk,
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  endpoints: [...linkCheckEndpoints],
  hooks: requireExecutor('recordLinkCheck'),
  fields: [
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'sources',
      required: true,
      index: true,
      label: words('Source', 'Источник', 'Крыніца'),
    },
    { name: 'url', type: 'text', required: true, label: words('Address', 'Адрес', 'Адрас') },
    {
      name: 'checkedAt',
      type: 'date',
      required: true,
      index: true,
      label: words('Time', 'Время', 'Час'),
    },
    {
      name: 'verdict',
      type: 'select',
      required: true,
      options: options(verdictLabels),
      label: words('Verdict', 'Вердикт', 'Вердыкт'),
    },
    { name: 'statusCode', type: 'number', label: words('Status', 'Статус', 'Статус') },
    { name: 'finalUrl', type: 'text', label: words('Led to', 'Привела на', 'Прывяла на') },
    {
      name: 'milliseconds',
      type: 'number',
      label: words('Milliseconds', 'Миллисекунды', 'Мілісекунды'),
    },
    { name: 'bytes', type: 'number', label: words('Bytes', 'Байты', 'Байты') },
    { name: 'contentType', type: 'text', label: words('Content type', 'Тип', 'Тып') },
    { name: 'error', type: 'text', label: words('Error', 'Ошибка', 'Памылка') },
    {
      name: 'method',
      type: 'select',
      options: ['HEAD', 'GET'],
      label: words('Asked with', 'Способ запроса', 'Спосаб запыту'),
    },
    { name: 'hops', type: 'json', label: words('Redirects', 'Перенаправления', 'Перанакіраванні') },
    { name: 'etag', type: 'text', label: 'ETag' },
    { name: 'lastModified', type: 'text', label: 'Last-Modified' },
    {
      name: 'textDigest',
      type: 'text',
      label: words('SHA-256 of the text', 'SHA-256 текста', 'SHA-256 тэксту'),
    },
    {
      name: 'likeness',
      type: 'number',
      label: words(
        'Likeness to the kept copy, 0 to 1',
        'Сходство с хранимой копией, от 0 до 1',
        'Падабенства да захаванай копіі, ад 0 да 1',
      ),
    },
    {
      name: 'retryAt',
      type: 'date',
      label: words('Asked us to wait until', 'Просили подождать до', 'Прасілі пачакаць да'),
    },
  ],
};
