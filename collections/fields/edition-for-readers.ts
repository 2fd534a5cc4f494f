import type { Field } from 'payload';

import { articleKindLabels, languageLabels } from './labels';
import { options, words } from './words';

/** Copied from the frozen document, so that lists and filters need not open it. */
export const editionForReaders = (): Field[] => [
  { name: 'title', type: 'text', label: words('Title', 'Заголовок', 'Загаловак') },
  { name: 'slug', type: 'text', label: words('Address', 'Адрес', 'Адрас') },
  {
    name: 'language',
    type: 'select',
    options: options(languageLabels),
    label: words('Language', 'Язык', 'Мова'),
  },
  {
    name: 'articleKind',
    type: 'select',
    options: options(articleKindLabels),
    label: words('Kind of article', 'Жанр', 'Жанр'),
  },
  { name: 'standfirst', type: 'textarea', label: words('Standfirst', 'Лид', 'Лід') },
  {
    name: 'authors',
    type: 'relationship',
    relationTo: 'authors',
    hasMany: true,
    label: words('Authors', 'Авторы', 'Аўтары'),
  },
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: words('Topics', 'Темы', 'Тэмы'),
  },
  {
    name: 'series',
    type: 'relationship',
    relationTo: 'series',
    label: words('Series', 'Серия', 'Серыя'),
  },
  {
    name: 'date',
    type: 'text',
    index: true,
    label: words('Date as printed', 'Дата в печати', 'Дата ў друку'),
  },
  {
    name: 'firstPublishedAt',
    type: 'date',
    label: words('First published', 'Впервые опубликовано', 'Упершыню апублікавана'),
  },
  {
    name: 'supersededBy',
    type: 'relationship',
    relationTo: 'editions',
    label: words('Superseded by', 'Заменено выпуском', 'Заменена выпускам'),
  },
  {
    name: 'sources',
    type: 'relationship',
    relationTo: 'sources',
    hasMany: true,
    label: words('Sources', 'Источники', 'Крыніцы'),
  },
  {
    name: 'pictures',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: words('Pictures', 'Изображения', 'Выявы'),
  },
];
