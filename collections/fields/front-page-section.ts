import { textsOf } from '@/languages/texts-of';
import { labelsOf } from '@/languages/labels-of';
import { inEach } from '@/languages/texts';
import type { Field } from 'payload';

import { articleKindLabels } from './labels';
import { publishedHere, stillChosen } from './published-here';
import { options } from './options';

const text = textsOf('frontPageSection');

const subjectLabels = labelsOf(inEach((texts) => texts.labels.frontPageSectionSubject));

const themeLabels = labelsOf(inEach((texts) => texts.labels.frontPageSectionTheme));

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
        label: text('about'),
      },
      {
        name: 'count',
        type: 'number',
        required: true,
        min: 1,
        max: 12,
        defaultValue: 4,
        label: text('count'),
      },
      {
        name: 'layout',
        type: 'select',
        required: true,
        defaultValue: 'rows',
        options: options(themeLabels),
        label: text('layout'),
      },
    ],
  },
  {
    name: 'topic',
    type: 'relationship',
    relationTo: 'topics',
    label: text('topic'),
    required: true,
    admin: onlyFor('topic'),
  },
  {
    name: 'series',
    type: 'relationship',
    relationTo: 'series',
    label: text('series'),
    required: true,
    admin: onlyFor('series'),
  },
  {
    name: 'kind',
    type: 'select',
    options: options(articleKindLabels),
    label: text('kind'),
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
    label: text('articles'),
    admin: {
      ...onlyFor('chosen'),
      allowCreate: false,
      description: text('articles.description'),
    },
  },
  {
    name: 'title',
    type: 'text',
    label: text('title'),
    admin: {
      description: text('title.description'),
    },
  },
];
