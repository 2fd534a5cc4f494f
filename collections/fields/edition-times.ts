import type { Field } from 'payload';

import { deskOnly } from './desk-only';
import { words } from './words';

/** When what happened; `scheduledFor` is an instant, `scheduledZone` the zone it was said in. */
export const editionTimes = (): Field[] => [
  { name: 'publishedAt', type: 'date', label: words('Published', 'Опубликовано', 'Апублікавана') },
  { name: 'supersededAt', type: 'date', label: words('Superseded', 'Заменено', 'Заменена') },
  { name: 'withdrawnAt', type: 'date', label: words('Withdrawn', 'Снято', 'Знята') },
  { name: 'retractedAt', type: 'date', label: words('Retracted', 'Отозвано', 'Адклікана') },
  ...deskOnly([
    { name: 'removedAt', type: 'date', label: words('Removed', 'Удалено', 'Выдалена') },
    {
      name: 'ratifiedAt',
      type: 'date',
      label: words(
        'Confirmed after publication',
        'Подтверждено после публикации',
        'Пацверджана пасля публікацыі',
      ),
    },
    {
      name: 'stageEnteredAt',
      type: 'date',
      label: words('In this stage since', 'На этом этапе с', 'На гэтым этапе з'),
    },
    {
      name: 'dueAt',
      type: 'date',
      index: true,
      label: words('Review due', 'Срок рецензии', 'Тэрмін рэцэнзіі'),
    },
    { name: 'frozenAt', type: 'date', label: words('Frozen', 'Зафиксировано', 'Зафіксавана') },
    { name: 'submittedAt', type: 'date', label: words('Submitted', 'Сдано', 'Здадзена') },
    { name: 'approvedAt', type: 'date', label: words('Approved', 'Одобрено', 'Адобрана') },
    {
      name: 'scheduledFor',
      type: 'date',
      index: true,
      label: words('Scheduled for', 'Запланировано на', 'Запланавана на'),
    },
    {
      name: 'scheduledZone',
      type: 'text',
      label: words('Time zone of the schedule', 'Часовой пояс', 'Гадзінны пояс'),
    },
  ]),
];
