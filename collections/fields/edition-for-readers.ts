import { textsOf } from '@/languages/texts-of';
import type { Field } from 'payload';

import { articleKindLabels, languageLabels } from './labels';
import { options } from './options';

const text = textsOf('editionForReaders');

/** Copied from the frozen document, so that lists and filters need not open it. */
export const editionForReaders = (): Field[] => [
  { name: 'title', type: 'text', label: text('title') },
  { name: 'slug', type: 'text', label: text('slug') },
  {
    name: 'language',
    type: 'select',
    options: options(languageLabels),
    label: text('language'),
  },
  {
    name: 'articleKind',
    type: 'select',
    options: options(articleKindLabels),
    label: text('articleKind'),
  },
  { name: 'standfirst', type: 'textarea', label: text('standfirst') },
  {
    name: 'authors',
    type: 'relationship',
    relationTo: 'authors',
    hasMany: true,
    label: text('authors'),
  },
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: text('topics'),
  },
  {
    name: 'series',
    type: 'relationship',
    relationTo: 'series',
    label: text('series'),
  },
  {
    name: 'date',
    type: 'text',
    index: true,
    label: text('date'),
  },
  {
    name: 'firstPublishedAt',
    type: 'date',
    label: text('firstPublishedAt'),
  },
  {
    name: 'supersededBy',
    type: 'relationship',
    relationTo: 'editions',
    label: text('supersededBy'),
  },
  {
    name: 'sources',
    type: 'relationship',
    relationTo: 'sources',
    hasMany: true,
    label: text('sources'),
  },
  {
    name: 'pictures',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: text('pictures'),
  },
];
