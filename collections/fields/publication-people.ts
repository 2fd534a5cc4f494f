import { textsOf } from '@/languages/texts-of';
import type { Field } from 'payload';

const text = textsOf('publicationPeople');

/** Whom readers can write to, and who makes the publication. */
export const publicationPeople = (): Field[] => [
  {
    name: 'contact',
    type: 'email',
    label: text('contact'),
    admin: {
      description: text('contact.description'),
    },
  },
  {
    name: 'accessibilityNote',
    type: 'textarea',
    localized: true,
    label: text('accessibilityNote'),
  },
  {
    name: 'people',
    type: 'array',
    labels: {
      singular: text('people.singular'),
      plural: text('people.plural'),
    },
    label: text('people'),
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
            label: text('people.name'),
          },
          {
            name: 'role',
            type: 'text',
            localized: true,
            label: text('people.role'),
          },
          {
            name: 'author',
            type: 'relationship',
            relationTo: 'authors',
            label: text('people.author'),
          },
        ],
      },
    ],
  },
];
