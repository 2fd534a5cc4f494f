import type { CollectionConfig } from 'payload';

import { only } from './access/people';
import { namedByPublicEditions, strangersRead } from './access/strangers';
import { isWebAddress } from './fields/checked-addresses';
import { groups } from './fields/groups';
import { namedByEditions } from './fields/named-by-editions';
import { slug } from './fields/slug';
import { words } from './fields/words';
import { announceLabel } from './hooks/announce-access';
import { followName } from './hooks/follow-name';
import { refuseDeletionInUse } from './hooks/refuse-deletion-in-use';

/** People whose names stand in bylines; some of them are users. */
export const authors: CollectionConfig = {
  slug: 'authors',
  labels: {
    singular: words('Author', 'Автор', 'Аўтар'),
    plural: words('Authors', 'Авторы', 'Аўтары'),
  },
  admin: {
    useAsTitle: 'name',
    group: groups.publication,
    defaultColumns: ['name', 'slug', 'orcid', 'user'],
    listSearchableFields: ['name', 'slug'],
  },
  access: {
    read: strangersRead(namedByPublicEditions),
    create: only('editor', 'publisher', 'administrator'),
    update: only('editor', 'publisher', 'administrator'),
    delete: only('editor', 'publisher', 'administrator'),
  },
  hooks: {
    afterChange: [announceLabel, followName],
    beforeDelete: [refuseDeletionInUse('authors')],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      label: words('Name as printed', 'Имя в печати', 'Імя ў друку'),
    },
    slug({ required: true, unique: true }),
    {
      name: 'bio',
      type: 'textarea',
      localized: true,
      label: words('About', 'Об авторе', 'Пра аўтара'),
    },
    { name: 'photo', type: 'upload', relationTo: 'media', label: words('Photo', 'Фото', 'Фота') },
    {
      name: 'orcid',
      type: 'text',
      label: 'ORCID',
      admin: { placeholder: '0000-0002-1825-0097' },
      validate: (value: string | null | undefined) =>
        !value || /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(value) || '0000-0002-1825-0097',
    },
    {
      name: 'affiliations',
      type: 'array',
      labels: {
        singular: words('affiliation', 'место работы', 'месца працы'),
        plural: words('affiliations', 'места работы', 'месцы працы'),
      },
      label: words('Affiliations', 'Места работы', 'Месцы працы'),
      admin: { initCollapsed: true },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'organisation',
              type: 'text',
              required: true,
              label: words('Organisation', 'Организация', 'Арганізацыя'),
            },
            { name: 'position', type: 'text', label: words('Position', 'Должность', 'Пасада') },
            { name: 'from', type: 'text', label: words('From', 'С', 'З') },
            { name: 'to', type: 'text', label: words('Until', 'По', 'Па') },
          ],
        },
      ],
    },
    {
      name: 'links',
      type: 'array',
      labels: {
        singular: words('link', 'ссылку', 'спасылку'),
        plural: words('links', 'ссылки', 'спасылкі'),
      },
      label: words('Links', 'Ссылки', 'Спасылкі'),
      admin: { initCollapsed: true },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'label', type: 'text', label: words('Label', 'Название', 'Назва') },
            {
              name: 'url',
              type: 'text',
              required: true,
              validate: isWebAddress,
              label: words('Address', 'Адрес', 'Адрас'),
            },
          ],
        },
      ],
    },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      unique: true,
      label: words('User', 'Пользователь', 'Карыстальнік'),
      admin: {
        position: 'sidebar',
        description: words(
          'Who this is at the desk. Nobody approves an edition that bears their name.',
          'Кто это в редакции. Никто не одобряет текст, подписанный его именем.',
          'Хто гэта ў рэдакцыі. Ніхто не адабрае тэкст, падпісаны яго імем.',
        ),
      },
    },
    namedByEditions('authors'),
  ],
};
