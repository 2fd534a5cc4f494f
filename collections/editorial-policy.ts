import { textsOf } from '@/languages/texts-of';
import type { GlobalConfig } from 'payload';

import { desk, only } from './access/people';
import { groups } from './fields/groups';
import { citationPolicy } from './fields/citation-policy';
import { articleKindLabels, roleLabels } from './fields/labels';
import { stageChecklist, stageNameByLanguage } from './fields/review-stage';
import { options } from './fields/options';
import { announcePublication } from './hooks/announce-access';
import { logSettings } from './hooks/log-settings';
import { keepPolicy } from './hooks/keep-policy';

const text = textsOf('editorialPolicy');

/** The rules that an edition takes along when it is submitted; later changes do not reach it. */
export const editorialPolicy: GlobalConfig = {
  slug: 'editorial-policy',
  label: text('label'),
  admin: { group: groups.publication },
  access: { read: desk, update: only('publisher', 'administrator') },
  hooks: { beforeChange: [keepPolicy], afterChange: [announcePublication, logSettings] },
  fields: [
    {
      name: 'stages',
      type: 'array',
      labels: {
        singular: text('stages.singular'),
        plural: text('stages.plural'),
      },
      minRows: 1,
      admin: { components: { RowLabel: '/src/admin/policy/stage-row-label#StageRowLabel' } },
      defaultValue: [
        { name: 'Substantive review', roles: ['reviewer'], minimumApprovals: 1 },
        { name: 'Fact check', roles: ['fact-checker'], minimumApprovals: 1 },
        { name: 'Copy edit', roles: ['editor'], minimumApprovals: 1 },
      ],
      label: text('stages'),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'name',
              type: 'text',
              required: true,
              label: text('stages.name'),
            },
            {
              name: 'minimumApprovals',
              type: 'number',
              required: true,
              min: 1,
              defaultValue: 1,
              label: text('stages.minimumApprovals'),
            },
            {
              name: 'daysAllowed',
              type: 'number',
              min: 0,
              label: text('stages.daysAllowed'),
            },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'roles',
              type: 'select',
              hasMany: true,
              defaultValue: ['reviewer'],
              options: options(roleLabels),
              label: text('stages.roles'),
            },
            {
              name: 'people',
              type: 'relationship',
              relationTo: 'users',
              hasMany: true,
              label: text('stages.people'),
            },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'kinds',
              type: 'select',
              hasMany: true,
              options: options(articleKindLabels),
              label: text('stages.kinds'),
              admin: {
                description: text('stages.kinds.description'),
              },
            },
            {
              name: 'alongside',
              type: 'checkbox',
              defaultValue: false,
              label: text('stages.alongside'),
            },
          ],
        },
        stageNameByLanguage(),
        stageChecklist(),
        {
          name: 'claimsChecked',
          type: 'checkbox',
          defaultValue: false,
          label: text('stages.claimsChecked'),
          admin: { description: text('stages.claimsChecked.description') },
        },
      ],
    },
    {
      name: 'allowWaivers',
      type: 'checkbox',
      defaultValue: true,
      label: text('allowWaivers'),
    },
    citationPolicy(),
    {
      name: 'writersSeeOnlyTheirOwn',
      type: 'checkbox',
      defaultValue: false,
      label: text('writersSeeOnlyTheirOwn'),
    },
  ],
};
