import type { CollectionConfig } from 'payload';

import { desk, nobody, only } from './access/people';
import { isWebAddress } from './fields/checked-addresses';
import { copyWorth } from './fields/copy-worth';
import { groups } from './fields/groups';
import { storedFiles } from './fields/stored-files';
import { options, words } from './fields/words';
import { announceSnapshot } from './hooks/announce-snapshot';
import { describeSnapshot } from './hooks/describe-snapshot';
import { keepFile } from './hooks/keep-file';
import { measurePicture } from './hooks/measure-picture';
import { recordDigest } from './hooks/record-digest';

const snapshotWayLabels = {
  capture: words('Taken by the publication', 'Сделан изданием', 'Зроблены выданнем'),
  upload: words('Uploaded by a person', 'Загружен человеком', 'Загружаны чалавекам'),
};

/** What is found out of a file when it comes is nothing to type. */
const isKept = ({ sha256 }: { sha256?: unknown }): boolean => Boolean(sha256);

const files = storedFiles('snapshots');

/** Archived copies of cited pages. */
export const snapshots: CollectionConfig = {
  slug: 'snapshots',
  labels: {
    singular: words('Snapshot', 'Снимок', 'Здымак'),
    plural: words('Snapshots', 'Снимки', 'Здымкі'),
  },
  admin: {
    useAsTitle: 'filename',
    group: groups.sources,
    defaultColumns: ['filename', 'source', 'takenAt', 'tool'],
  },
  upload: {
    ...files.upload,
    focalPoint: false,
    crop: false,
    // Pages are fetched by the capture alone, which asks first and refuses private addresses.
    pasteURL: false,
    // HTML is what copies are made of; describe-snapshot refuses what is none.
    allowRestrictedFileTypes: true,
    // Whoever at the desk opens a copy gets a file, never a page of somebody else's with our cookies.
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Disposition', 'attachment');
      headers.set('Content-Security-Policy', "sandbox; default-src 'none'");
      headers.set('X-Content-Type-Options', 'nosniff');
      headers.set('X-Robots-Tag', 'noindex');
      return headers;
    },
  },
  access: {
    read: desk,
    create: only('writer', 'fact-checker', 'editor', 'publisher'),
    update: nobody,
    delete: nobody,
  },
  hooks: {
    beforeOperation: [keepFile, measurePicture],
    beforeChange: [describeSnapshot, recordDigest],
    afterChange: [...files.hooks.afterChange, announceSnapshot],
    afterDelete: files.hooks.afterDelete,
  },
  fields: [
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'sources',
      required: true,
      index: true,
      label: words('Source', 'Источник', 'Крыніца'),
    },
    {
      name: 'takenAt',
      type: 'date',
      required: true,
      defaultValue: () => new Date().toISOString(),
      label: words('Taken', 'Сделан', 'Зроблены'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'address',
      type: 'text',
      validate: isWebAddress,
      label: words('Address', 'Адрес', 'Адрас'),
      admin: {
        description: words(
          'Of which the file is a copy. Left empty, the source’s present address.',
          'Копия чего этот файл. Если пусто — нынешний адрес источника.',
          'Копія чаго гэты файл. Калі пуста — цяперашні адрас крыніцы.',
        ),
      },
    },
    {
      name: 'finalUrl',
      type: 'text',
      validate: isWebAddress,
      label: words('Led to', 'Привела на', 'Прывяла на'),
    },
    {
      name: 'statusCode',
      type: 'number',
      label: words('Status', 'Статус', 'Статус'),
      admin: { condition: isKept },
    },
    {
      name: 'contentType',
      type: 'text',
      label: words('Type of the page', 'Тип страницы', 'Тып старонкі'),
      admin: { condition: isKept },
    },
    {
      name: 'title',
      type: 'text',
      label: words('Title of the page', 'Заголовок страницы', 'Загаловак старонкі'),
    },
    {
      name: 'way',
      type: 'select',
      defaultValue: 'upload',
      options: options(snapshotWayLabels),
      label: words('How it came here', 'Как получен', 'Як атрыманы'),
      access: { create: () => false },
      admin: { readOnly: true, position: 'sidebar' },
    },
    { name: 'tool', type: 'text', label: words('Made with', 'Чем сделан', 'Чым зроблены') },
    {
      name: 'text',
      type: 'textarea',
      label: words('Text of the page', 'Текст страницы', 'Тэкст старонкі'),
      admin: {
        description: words(
          'Read from the file. Only where it holds no words, as in a picture, they are typed here.',
          'Читается из файла. Вводится здесь, только если слов в нём нет, как в изображении.',
          'Чытаецца з файла. Уводзіцца тут, толькі калі слоў у ім няма, як у выяве.',
        ),
      },
    },
    ...copyWorth(),
    {
      name: 'textDigest',
      type: 'text',
      label: words('SHA-256 of the text', 'SHA-256 текста', 'SHA-256 тэксту'),
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'sha256',
      type: 'text',
      index: true,
      label: 'SHA-256',
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
};
