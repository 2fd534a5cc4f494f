import { textsOf } from '@/languages/texts-of';
import type { GlobalConfig } from 'payload';

import { desk, only } from './access/people';
import { frontPageSection } from './fields/front-page-section';
import { groups } from './fields/groups';
import { readersPageLink } from './fields/live-preview';
import { publishedHere, stillChosen } from './fields/published-here';
import { announcePublication } from './hooks/announce-access';
import { logSettings } from './hooks/log-settings';

const text = textsOf('frontPage');

/** What readers see first, in each language: the text that leads, and sections below it in this order. */
export const frontPage: GlobalConfig = {
  slug: 'front-page',
  label: text('label'),
  admin: {
    group: groups.publication,
    components: { elements: { beforeDocumentControls: [readersPageLink] } },
    description: text('description'),
  },
  access: { read: desk, update: only('editor', 'publisher', 'administrator') },
  hooks: { afterChange: [announcePublication, logSettings] },
  fields: [
    {
      name: 'lead',
      type: 'relationship',
      relationTo: 'articles',
      localized: true,
      label: text('lead'),
      filterOptions: publishedHere,
      validate: stillChosen,
      admin: {
        allowCreate: false,
        description: text('lead.description'),
      },
    },
    {
      name: 'sections',
      type: 'array',
      localized: true,
      maxRows: 12,
      labels: {
        singular: text('sections.singular'),
        plural: text('sections.plural'),
      },
      label: text('sections'),
      admin: {
        components: { RowLabel: '/src/admin/front-page/section-label#SectionLabel' },
        description: text('sections.description'),
      },
      fields: frontPageSection(),
    },
  ],
};
