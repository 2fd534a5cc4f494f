import type { Field } from 'payload';

import { articleKindLabels } from './labels';
import { publishedHere, stillChosen } from './published-here';
import { options, words } from './words';

const subjectLabels = {
  latest: words('The newest articles', 'Новые статьи', 'Новыя артыкулы'),
  topic: words('A topic', 'Тема', 'Тэма'),
  series: words('A series', 'Цикл', 'Цыкл'),
  kind: words('A kind of article', 'Жанр', 'Жанр'),
  chosen: words(
    'Articles chosen by hand',
    'Статьи, выбранные вручную',
    'Артыкулы, абраныя ўручную',
  ),
};

const themeLabels = {
  rows: words('One under another', 'Одна под другой', 'Адзін пад адным'),
  columns: words('Side by side, titles only', 'Рядом, только заголовки', 'Побач, толькі загалоўкі'),
};

const onlyFor = (about: keyof typeof subjectLabels) => ({
  condition: (_: unknown, section: { about?: string } | undefined) => section?.about === about,
});

/** What a section of the front page shows, how much of it, and how. */
export const frontPageSection = (): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'about',
        type: 'select',
        required: true,
        defaultValue: 'latest',
        options: options(subjectLabels),
        label: words('What it shows', 'Что показать', 'Што паказаць'),
      },
      {
        name: 'count',
        type: 'number',
        required: true,
        min: 1,
        max: 12,
        defaultValue: 4,
        label: words('How many', 'Сколько', 'Колькі'),
      },
      {
        name: 'look',
        type: 'select',
        required: true,
        defaultValue: 'rows',
        options: options(themeLabels),
        label: words('How', 'Как', 'Як'),
      },
    ],
  },
  {
    name: 'topic',
    type: 'relationship',
    relationTo: 'topics',
    label: words('Topic', 'Тема', 'Тэма'),
    required: true,
    admin: onlyFor('topic'),
  },
  {
    name: 'series',
    type: 'relationship',
    relationTo: 'series',
    label: words('Series', 'Цикл', 'Цыкл'),
    required: true,
    admin: onlyFor('series'),
  },
  {
    name: 'kind',
    type: 'select',
    options: options(articleKindLabels),
    label: words('Kind', 'Жанр', 'Жанр'),
    required: true,
    admin: onlyFor('kind'),
  },
  {
    name: 'articles',
    type: 'relationship',
    relationTo: 'articles',
    hasMany: true,
    required: true,
    maxRows: 12,
    filterOptions: publishedHere,
    validate: stillChosen,
    label: words('Articles', 'Статьи', 'Артыкулы'),
    admin: {
      ...onlyFor('chosen'),
      allowCreate: false,
      description: words(
        'In this order, from those that are published in this language. What is withdrawn later vanishes by itself.',
        'В этом порядке, из опубликованных на этом языке. То, что потом снимут с публикации, исчезнет само.',
        'У гэтым парадку, з апублікаваных на гэтай мове. Тое, што потым знімуць з публікацыі, знікне само.',
      ),
    },
  },
  {
    name: 'title',
    type: 'text',
    label: words('Title', 'Заголовок', 'Загаловак'),
    admin: {
      description: words(
        'Its subject’s own name when empty.',
        'Если пусто — название того, о чём раздел.',
        'Калі пуста — назва таго, пра што раздзел.',
      ),
    },
  },
];
