import type { Field } from 'payload';

import type { QuotationVerdict } from '@/citations/rules/quotation-verdicts';
import type { Language } from '@/platform/language';

import { writtenByCommands } from './projection';
import { options, words } from './words';

export const citationStatusLabels = {
  unresolved: words('Unresolved', 'Не найден источник', 'Крыніца не знойдзена'),
  proposed: words('Proposed', 'Предложен источник', 'Крыніца прапанавана'),
  resolved: words('Resolved', 'Есть источник', 'Крыніца ёсць'),
  waived: words('Waived', 'Оставлено без источника', 'Пакінута без крыніцы'),
  orphaned: words('No longer in the text', 'Больше нет в тексте', 'Больш няма ў тэксце'),
};

/** What a new citation has. */
export const noCitationWorkflow = {
  status: 'unresolved',
  waiver: null,
  resolvedBy: null,
  resolvedAt: null,
  orphanedAt: null,
  heldStatus: null,
  linkWaiver: null,
  quotationCheck: { verdict: 'unchecked' },
};

export const quotationVerdictLabels: Readonly<Record<QuotationVerdict, Record<Language, string>>> =
  {
    unchecked: words('Not looked for yet', 'Ещё не искали', 'Яшчэ не шукалі'),
    verified: words('Stands in the source', 'Есть в источнике', 'Ёсць у крыніцы'),
    differs: words('Differs from the source', 'Расходится с источником', 'Разыходзіцца з крыніцай'),
    'not-found': words(
      'Not found in the source',
      'В источнике не найдено',
      'У крыніцы не знойдзена',
    ),
    unreadable: words(
      'The kept copy has no text',
      'В хранимой копии нет текста',
      'У захаванай копіі няма тэксту',
    ),
  };

const status = options(citationStatusLabels);

/** How far a citation is: written by the commands resolve, waive, propose and sync. */
export const citationWorkflow = (): Field[] => [
  writtenByCommands({
    name: 'status',
    type: 'select',
    required: true,
    defaultValue: 'unresolved',
    index: true,
    options: status,
    label: words('Status', 'Состояние', 'Стан'),
    admin: { position: 'sidebar' },
  }),
  writtenByCommands({
    name: 'waiver',
    type: 'group',
    label: words('Waiver', 'Без источника', 'Без крыніцы'),
    admin: { condition: (data: { status?: string }) => data.status === 'waived' },
    fields: [
      { name: 'reason', type: 'textarea', label: words('Reason', 'Причина', 'Прычына') },
      { name: 'by', type: 'relationship', relationTo: 'users', label: words('Who', 'Кто', 'Хто') },
      { name: 'at', type: 'date', label: words('When', 'Когда', 'Калі') },
    ],
  }),
  writtenByCommands({
    name: 'linkWaiver',
    type: 'group',
    label: words(
      'May stand although its link, its copy or its quoted words are missing',
      'Разрешено без ссылки, копии или найденной цитаты',
      'Дазволена без спасылкі, копіі або знойдзенай цытаты',
    ),
    admin: {
      condition: (data: { linkWaiver?: { reason?: string } }) => Boolean(data.linkWaiver?.reason),
    },
    fields: [
      { name: 'reason', type: 'textarea', label: words('Reason', 'Причина', 'Прычына') },
      { name: 'by', type: 'relationship', relationTo: 'users', label: words('Who', 'Кто', 'Хто') },
      { name: 'at', type: 'date', label: words('When', 'Когда', 'Калі') },
      // Addresses for which it was given, and what of them: another address needs another waiver.
      { name: 'covers', type: 'json', admin: { hidden: true } },
    ],
  }),
  writtenByCommands({
    name: 'quotationCheck',
    type: 'group',
    label: words('The quoted words', 'Процитированные слова', 'Працытаваныя словы'),
    admin: { condition: (data: { quotation?: string }) => Boolean(data.quotation) },
    fields: [
      {
        name: 'verdict',
        type: 'select',
        defaultValue: 'unchecked',
        options: options(quotationVerdictLabels),
        label: words('Verdict', 'Вердикт', 'Вердыкт'),
      },
      {
        name: 'likeness',
        type: 'number',
        label: words('Likeness, 0 to 1', 'Сходство, от 0 до 1', 'Падабенства, ад 0 да 1'),
      },
      {
        name: 'found',
        type: 'textarea',
        label: words('Words of the copy', 'Слова копии', 'Словы копіі'),
      },
      // The words that were looked for, and the differences: another quotation is another question.
      { name: 'asked', type: 'textarea', admin: { hidden: true } },
      { name: 'differences', type: 'json', admin: { hidden: true } },
      {
        name: 'snapshot',
        type: 'relationship',
        relationTo: 'snapshots',
        label: words('Kept copy', 'Хранимая копия', 'Захаваная копія'),
      },
      { name: 'checkedAt', type: 'date', label: words('When', 'Когда', 'Калі') },
    ],
  }),
  writtenByCommands({
    name: 'resolvedBy',
    type: 'relationship',
    relationTo: 'users',
    label: words('Resolved by', 'Кто нашёл', 'Хто знайшоў'),
    admin: { position: 'sidebar' },
  }),
  writtenByCommands({
    name: 'resolvedAt',
    type: 'date',
    label: words('Resolved', 'Когда найден', 'Калі знойдзена'),
    admin: { position: 'sidebar' },
  }),
  writtenByCommands({ name: 'orphanedAt', type: 'date', admin: { hidden: true } }),
  writtenByCommands({
    name: 'heldStatus',
    type: 'select',
    options: status,
    admin: { hidden: true },
  }),
];
