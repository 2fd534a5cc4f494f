import { textsOf } from '@/languages/texts-of';
import type { Field } from 'payload';
import { ulid } from 'ulid';

import { onlyField } from '../access/people';
import { articleKindLabels, languageLabels } from './labels';
import { slug } from './slug';
import { options } from './options';

const text = textsOf('articleIdentity');

/** What the article is and where it stands: the sidebar. */
export const articleIdentity = (): Field[] => [
  slug(),
  {
    name: 'kind',
    type: 'select',
    defaultValue: 'analysis',
    options: options(articleKindLabels),
    label: text('kind'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'language',
    type: 'select',
    required: true,
    defaultValue: 'en',
    index: true,
    options: options(languageLabels),
    label: text('language'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'translationGroup',
    type: 'text',
    index: true,
    defaultValue: () => ulid(),
    label: text('translationGroup'),
    hooks: { beforeDuplicate: [() => ulid()] },
    admin: {
      position: 'sidebar',
      description: text('translationGroup.description'),
    },
  },
  {
    name: 'owner',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    defaultValue: ({ user }: { user?: { id: number | string } | null }) => user?.id,
    label: text('owner'),
    admin: { position: 'sidebar', readOnly: true },
    access: { create: () => false, update: onlyField('editor') },
    hooks: { beforeDuplicate: [({ req }) => req.user?.id ?? null] },
  },
];
