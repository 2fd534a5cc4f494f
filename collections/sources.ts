import { textsOf } from '@/languages/texts-of';
import type { CollectionConfig } from 'payload';

import { only } from './access/people';
import { namedByPublicEditions, strangersRead } from './access/strangers';
import { copyEndpoints } from './endpoints/copies';
import { publicSourceEndpoints } from './endpoints/public-sources';
import { sourceFileEndpoints } from './endpoints/source-files';
import { sourceEndpoints } from './endpoints/sources';
import { groups } from './fields/groups';
import { cslTypeLabels } from './fields/labels';
import { linkHealth, neverChecked } from './fields/link-health';
import { namedByEditions } from './fields/named-by-editions';
import { personNames } from './fields/person-names';
import { noSourceCopies, sourceCopies } from './fields/source-copies';
import { emptyIsNothing } from './fields/slug';
import { uniqueKey } from './fields/unique-key';
import { options } from './fields/options';
import { workTitle } from './fields/work-title';
import { announceSourceAccess } from './hooks/announce-access';
import { describeNewSource } from './hooks/describe-new-source';
import { followWork } from './hooks/follow-work';
import { identifySource } from './hooks/identify-source';
import { keepFromHands } from './hooks/keep-from-hands';
import { refuseDeletionInUse } from './hooks/refuse-deletion-in-use';

const text = textsOf('sources');

/** Cited works, one to one with CSL-JSON 1.0.2; one record per address and per DOI. */
export const sources: CollectionConfig = {
  slug: 'sources',
  labels: { singular: text('singular'), plural: text('plural') },
  admin: {
    useAsTitle: 'title',
    group: groups.sources,
    defaultColumns: ['title', 'type', 'containerTitle', 'issued', 'health.verdict'],
    listSearchableFields: ['title', 'url', 'doi', 'containerTitle'],
    components: { beforeListTable: ['/src/admin/works/works-link#WorksLink'] },
  },
  disableDuplicate: true,
  endpoints: [
    ...sourceFileEndpoints,
    ...sourceEndpoints,
    ...copyEndpoints,
    ...publicSourceEndpoints,
  ],
  access: {
    read: strangersRead(namedByPublicEditions),
    create: only('writer', 'reviewer', 'fact-checker', 'editor', 'publisher'),
    update: only('writer', 'reviewer', 'fact-checker', 'editor', 'publisher'),
    delete: only('editor', 'publisher'),
  },
  hooks: {
    beforeValidate: [identifySource],
    beforeChange: [
      keepFromHands({ health: neverChecked, ...noSourceCopies }, 'the commands of the source'),
    ],
    afterChange: [describeNewSource, announceSourceAccess, followWork],
    beforeDelete: [refuseDeletionInUse('sources')],
  },
  fields: [
    uniqueKey(),
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          type: 'select',
          required: true,
          defaultValue: 'webpage',
          options: options(cslTypeLabels),
          label: text('type'),
        },
        { name: 'language', type: 'text', label: text('language') },
      ],
    },
    workTitle(),
    personNames('authors', text('authors')),
    personNames('editors', text('editors')),
    {
      name: 'containerTitle',
      type: 'text',
      label: text('containerTitle'),
    },
    {
      type: 'row',
      fields: [
        { name: 'publisher', type: 'text', label: text('publisher') },
        { name: 'publisherPlace', type: 'text', label: text('publisherPlace') },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'volume', type: 'text', label: text('volume') },
        { name: 'issue', type: 'text', label: text('issue') },
        { name: 'page', type: 'text', label: text('page') },
        { name: 'edition', type: 'text', label: text('edition') },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'issued',
          type: 'text',
          label: text('issued'),
          admin: { placeholder: '2025-06-10' },
        },
        {
          name: 'accessed',
          type: 'text',
          label: text('accessed'),
          admin: { placeholder: '2025-06-10' },
        },
      ],
    },
    { name: 'url', type: 'text', label: text('url') },
    {
      type: 'row',
      fields: [
        { name: 'doi', type: 'text', label: 'DOI' },
        { name: 'isbn', type: 'text', index: true, label: 'ISBN' },
      ],
    },
    { name: 'note', type: 'textarea', label: text('note') },
    {
      name: 'variables',
      type: 'json',
      label: text('variables'),
      admin: { components: { Field: '/src/admin/json-input#JsonInput' } },
    },
    {
      name: 'normalizedUrl',
      type: 'text',
      unique: true,
      admin: { hidden: true },
      hooks: { beforeValidate: [emptyIsNothing], beforeDuplicate: [() => null] },
    },
    {
      name: 'normalizedDoi',
      type: 'text',
      unique: true,
      admin: { hidden: true },
      hooks: { beforeValidate: [emptyIsNothing], beforeDuplicate: [() => null] },
    },
    linkHealth(),
    ...sourceCopies(),
    namedByEditions('sources'),
  ],
};
