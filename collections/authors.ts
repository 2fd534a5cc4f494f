import { textsOf } from '@/languages/texts-of';
import type { CollectionConfig } from 'payload';

import { only } from './access/people';
import { namedByPublicEditions, strangersRead } from './access/strangers';
import { isWebAddress } from './fields/checked-addresses';
import { groups } from './fields/groups';
import { namedByEditions } from './fields/named-by-editions';
import { slug } from './fields/slug';
import { announceLabel } from './hooks/announce-access';
import { followName } from './hooks/follow-name';
import { refuseDeletionInUse } from './hooks/refuse-deletion-in-use';

const text = textsOf('authors');

/** People whose names stand in bylines; some of them are users. */
export const authors: CollectionConfig = {
  slug: 'authors',
  labels: { singular: text('singular'), plural: text('plural') },
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
      label: text('name'),
    },
    slug({ required: true, unique: true }),
    {
      name: 'bio',
      type: 'textarea',
      localized: true,
      label: text('bio'),
    },
    { name: 'photo', type: 'upload', relationTo: 'media', label: text('photo') },
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
        singular: text('affiliations.singular'),
        plural: text('affiliations.plural'),
      },
      label: text('affiliations'),
      admin: { initCollapsed: true },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'organisation',
              type: 'text',
              required: true,
              label: text('affiliations.organisation'),
            },
            { name: 'position', type: 'text', label: text('affiliations.position') },
            { name: 'from', type: 'text', label: text('affiliations.from') },
            { name: 'to', type: 'text', label: text('affiliations.to') },
          ],
        },
      ],
    },
    {
      name: 'links',
      type: 'array',
      labels: {
        singular: text('links.singular'),
        plural: text('links.plural'),
      },
      label: text('links'),
      admin: { initCollapsed: true },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'label', type: 'text', label: text('links.label') },
            {
              name: 'url',
              type: 'text',
              required: true,
              validate: isWebAddress,
              label: text('links.url'),
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
      label: text('user'),
      admin: {
        position: 'sidebar',
        description: text('user.description'),
      },
    },
    namedByEditions('authors'),
  ],
};
