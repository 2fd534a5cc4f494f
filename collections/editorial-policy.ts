import type { GlobalConfig } from 'payload';

import { desk, only } from './access/people';
import { groups } from './fields/groups';
import { citationPolicy } from './fields/citation-policy';
import { articleKindLabels, roleLabels } from './fields/labels';
import { stageChecklist, stageNameForReaders } from './fields/review-stage';
import { options, words } from './fields/words';
import { announcePublication } from './hooks/announce-access';
import { logSettings } from './hooks/log-settings';
import { keepPolicy } from './hooks/keep-policy';

/** The rules that an edition takes along when it is submitted; later changes do not reach it. */
export const editorialPolicy: GlobalConfig = {
  slug: 'editorial-policy',
  label: words('Editorial policy', 'Редакционные правила', 'Рэдакцыйныя правілы'),
  admin: { group: groups.publication },
  access: { read: desk, update: only('publisher', 'administrator') },
  hooks: { beforeChange: [keepPolicy], afterChange: [announcePublication, logSettings] },
  fields: [
    {
      name: 'stages',
      type: 'array',
      labels: {
        singular: words('stage', 'этап', 'этап'),
        plural: words('stages', 'этапы', 'этапы'),
      },
      minRows: 1,
      admin: { components: { RowLabel: '/src/admin/policy/stage-row-label#StageRowLabel' } },
      defaultValue: [
        { name: 'Substantive review', roles: ['reviewer'], minimumApprovals: 1 },
        { name: 'Fact check', roles: ['fact-checker'], minimumApprovals: 1 },
        { name: 'Copy edit', roles: ['editor'], minimumApprovals: 1 },
      ],
      label: words('Stages of review', 'Этапы рецензии', 'Этапы рэцэнзіі'),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'name',
              type: 'text',
              required: true,
              label: words('Name', 'Название', 'Назва'),
            },
            {
              name: 'minimumApprovals',
              type: 'number',
              required: true,
              min: 1,
              defaultValue: 1,
              label: words('Approvals needed', 'Нужно одобрений', 'Трэба адабрэнняў'),
            },
            {
              name: 'daysAllowed',
              type: 'number',
              min: 0,
              label: words('Days allowed', 'Дней на этап', 'Дзён на этап'),
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
              label: words('Who approves', 'Кто одобряет', 'Хто адабрае'),
            },
            {
              name: 'people',
              type: 'relationship',
              relationTo: 'users',
              hasMany: true,
              label: words('Or these people', 'Или эти люди', 'Або гэтыя людзі'),
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
              label: words('Only for', 'Только для', 'Толькі для'),
              admin: {
                description: words(
                  'Every kind of article when empty.',
                  'Если пусто, для статей всех жанров.',
                  'Калі пуста, для артыкулаў усіх жанраў.',
                ),
              },
            },
            {
              name: 'alongside',
              type: 'checkbox',
              defaultValue: false,
              label: words(
                'Alongside the stage before',
                'Одновременно с предыдущим этапом',
                'Адначасова з папярэднім этапам',
              ),
            },
          ],
        },
        stageNameForReaders(),
        stageChecklist(),
      ],
    },
    {
      name: 'allowWaivers',
      type: 'checkbox',
      defaultValue: true,
      label: words(
        'A citation may stand without a source if a reason is given',
        'Ссылка может остаться без источника, если указана причина',
        'Спасылка можа застацца без крыніцы, калі пазначана прычына',
      ),
    },
    citationPolicy(),
    {
      name: 'writersSeeOnlyTheirOwn',
      type: 'checkbox',
      defaultValue: false,
      label: words(
        'Writers see only their own unpublished articles',
        'Авторы видят только собственные неопубликованные статьи',
        'Аўтары бачаць толькі ўласныя неапублікаваныя артыкулы',
      ),
    },
  ],
};
