import type { GlobalConfig } from 'payload';

import { desk, only } from './access/people';
import { groups } from './fields/groups';
import { roleLabels } from './fields/labels';
import { options, words } from './fields/words';

/** The rules that an edition takes along when it is submitted; later changes do not reach it. */
export const editorialPolicy: GlobalConfig = {
  slug: 'editorial-policy',
  label: words('Editorial policy', 'Редакционные правила', 'Рэдакцыйныя правілы'),
  admin: { group: groups.publication },
  access: { read: desk, update: only('publisher', 'administrator') },
  fields: [
    {
      name: 'stages',
      type: 'array',
      labels: {
        singular: words('stage', 'этап', 'этап'),
        plural: words('stages', 'этапы', 'этапы'),
      },
      minRows: 1,
      defaultValue: [{ name: 'Review', role: 'reviewer', minimumApprovals: 1 }],
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
              name: 'role',
              type: 'select',
              required: true,
              defaultValue: 'reviewer',
              options: options(roleLabels),
              label: words('Who approves', 'Кто одобряет', 'Хто адабрае'),
            },
            {
              name: 'minimumApprovals',
              type: 'number',
              required: true,
              min: 1,
              defaultValue: 1,
              label: words('Approvals needed', 'Нужно одобрений', 'Трэба адабрэнняў'),
            },
          ],
        },
        {
          name: 'checklist',
          type: 'array',
          labels: {
            singular: words('check', 'проверку', 'праверку'),
            plural: words('checks', 'проверки', 'праверкі'),
          },
          label: words('Checklist', 'Список проверок', 'Спіс праверак'),
          fields: [
            {
              name: 'item',
              type: 'text',
              required: true,
              label: words('Check', 'Проверка', 'Праверка'),
            },
          ],
        },
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
  ],
};
