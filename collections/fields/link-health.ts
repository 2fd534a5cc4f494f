import type { GroupField } from 'payload';

import { verdictLabels } from '@/link-checks/rules/link-verdict-labels';

import { writtenByCommands } from './projection';
import { options, words } from './words';

/** What a new source has. */
export const neverChecked = { verdict: 'unchecked', failures: 0 };

/** The last word on a source's address; every observation is in `link-checks`. */
export const linkHealth = (): GroupField =>
  writtenByCommands({
    name: 'health',
    type: 'group',
    label: words('Link', 'Ссылка', 'Спасылка'),
    admin: { position: 'sidebar' },
    fields: [
      {
        name: 'verdict',
        type: 'select',
        defaultValue: 'unchecked',
        index: true,
        options: options(verdictLabels),
        label: words('Verdict', 'Вердикт', 'Вердыкт'),
      },
      { name: 'checkedAt', type: 'date', label: words('Checked', 'Проверена', 'Праверана') },
      { name: 'statusCode', type: 'number', label: words('Status', 'Статус', 'Статус') },
      { name: 'finalUrl', type: 'text', label: words('Led to', 'Привела на', 'Прывяла на') },
      {
        name: 'failures',
        type: 'number',
        defaultValue: 0,
        label: words('Failures in a row', 'Сбоев подряд', 'Збояў запар'),
      },
      {
        name: 'lastAliveAt',
        type: 'date',
        label: words('Last answered', 'Последний ответ', 'Апошні адказ'),
      },
      {
        name: 'likeness',
        type: 'number',
        label: words(
          'Likeness to the kept copy, 0 to 1',
          'Сходство с хранимой копией, от 0 до 1',
          'Падабенства да захаванай копіі, ад 0 да 1',
        ),
      },
      { name: 'error', type: 'text', label: words('Error', 'Ошибка', 'Памылка') },
      {
        name: 'nextCheckAt',
        type: 'date',
        index: true,
        label: words('Next check', 'Следующая проверка', 'Наступная праверка'),
      },
    ],
  });
