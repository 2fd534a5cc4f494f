import type { Field } from 'payload';

import { words } from './words';

/** Whom readers can write to, and who makes the publication. */
export const publicationPeople = (): Field[] => [
  {
    name: 'contact',
    type: 'email',
    label: words('Address for readers', 'Адрес для читателей', 'Адрас для чытачоў'),
    admin: {
      description: words(
        'Shown under About and in the statement on accessibility; harvesters of metadata get it as the administrator’s.',
        'Показан на странице «Об издании» и в заявлении о доступности; его же получают сборщики метаданных.',
        'Паказаны на старонцы «Пра выданне» і ў заяве аб даступнасці; яго ж атрымліваюць зборшчыкі метаданых.',
      ),
    },
  },
  {
    name: 'accessibilityNote',
    type: 'textarea',
    localized: true,
    label: words(
      'To add to the statement on accessibility',
      'Добавить к заявлению о доступности',
      'Дадаць да заявы аб даступнасці',
    ),
  },
  {
    name: 'people',
    type: 'array',
    labels: {
      singular: words('person', 'человека', 'чалавека'),
      plural: words('people', 'людей', 'людзей'),
    },
    label: words('Who makes it', 'Кто это делает', 'Хто гэта робіць'),
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'name',
            type: 'text',
            required: true,
            localized: true,
            label: words('Name', 'Имя', 'Імя'),
          },
          {
            name: 'role',
            type: 'text',
            localized: true,
            label: words('What they do', 'Чем занимается', 'Чым займаецца'),
          },
          {
            name: 'author',
            type: 'relationship',
            relationTo: 'authors',
            label: words('As an author', 'Как автор', 'Як аўтар'),
          },
        ],
      },
    ],
  },
];
