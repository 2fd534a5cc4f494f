import type * as en from '../../en/fields/citations';
import type { Widen } from '../../shape';

export const citations: Widen<typeof en.citations> = {
  singular: 'Ссылка на источник',
  plural: 'Ссылки на источники',
  article: 'Статья',
  words: 'Подкрепляемые слова',
  sentence: 'Предложение',
  'cites.singular': 'источник',
  'cites.plural': 'источники',
  cites: 'Источники',
  'cites.source': 'Источник',
  'cites.locatorLabel': 'Место в нём',
  'cites.locator': 'Какое',
  note: 'Примечание',
  quotation: 'Слова источника',
  proposedUrl: 'Предложенный адрес',
  position: 'Место в тексте',
};

export const citationPolicy: Widen<typeof en.citationPolicy> = {
  citations: 'Цитируемые страницы',
  'citations.requireSnapshots':
    'До публикации сохраняется копия каждой цитируемой страницы, или указывается причина',
  'citations.requireVerifiedQuotations':
    'До публикации процитированные слова находятся в хранимой копии, или указывается причина',
  'citations.publicSnapshots': 'Читателям открыты хранимые копии, если у источника не указано иное',
  'citations.recheckDays': 'Дней между проверками работающей ссылки',
  'citations.driftPercent':
    'Доля изменённого текста в процентах, с которой страница считается другой',
};

export const citationWorkflow: Widen<typeof en.citationWorkflow> = {
  status: 'Состояние',
  waiver: 'Без источника',
  'waiver.reason': 'Причина',
  'waiver.by': 'Кто',
  'waiver.at': 'Когда',
  linkWaiver: 'Разрешено без ссылки, копии или найденной цитаты',
  'linkWaiver.reason': 'Причина',
  'linkWaiver.by': 'Кто',
  'linkWaiver.at': 'Когда',
  quotationCheck: 'Процитированные слова',
  'quotationCheck.verdict': 'Вердикт',
  'quotationCheck.likeness': 'Сходство, от 0 до 1',
  'quotationCheck.found': 'Слова копии',
  'quotationCheck.snapshot': 'Хранимая копия',
  'quotationCheck.checkedAt': 'Когда',
  resolvedBy: 'Кто нашёл',
  resolvedAt: 'Когда найден',
};
