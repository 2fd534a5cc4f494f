import type { Field } from 'payload';
import { ulid } from 'ulid';

import { onlyField } from '../access/people';
import { articleKindLabels, languageLabels } from './labels';
import { slug } from './slug';
import { options, words } from './words';

/** What the article is and where it stands: the sidebar. */
export const articleIdentity = (): Field[] => [
  slug(),
  {
    name: 'kind',
    type: 'select',
    defaultValue: 'analysis',
    options: options(articleKindLabels),
    label: words('Kind', 'Жанр', 'Жанр'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'language',
    type: 'select',
    required: true,
    defaultValue: 'en',
    index: true,
    options: options(languageLabels),
    label: words('Language', 'Язык', 'Мова'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'translationGroup',
    type: 'text',
    index: true,
    defaultValue: () => ulid(),
    label: words('Translation group', 'Группа переводов', 'Група перакладаў'),
    hooks: { beforeDuplicate: [() => ulid()] },
    admin: {
      position: 'sidebar',
      description: words(
        'Translations of one article share it.',
        'Общая у всех переводов одной статьи.',
        'Агульная ва ўсіх перакладаў аднаго артыкула.',
      ),
    },
  },
  {
    name: 'owner',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    defaultValue: ({ user }: { user?: { id: number | string } | null }) => user?.id,
    label: words('Owner', 'Владелец', 'Уладальнік'),
    admin: { position: 'sidebar', readOnly: true },
    access: { create: () => false, update: onlyField('editor') },
    hooks: { beforeDuplicate: [({ req }) => req.user?.id ?? null] },
  },
];
