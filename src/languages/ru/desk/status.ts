import type { status as english } from '../../en/desk/status';
import type { Widen } from '../../shape';

export const status: Widen<typeof english> = {
  'citationStatus.title': 'Что мешает публикации',
  'citationStatus.quoted': 'Процитированные слова',
  'citationStatus.unchecked': 'Ещё не сверены, или копии источника нет.',
  'citationStatus.verified': 'Есть в хранимой копии.',
  'citationStatus.differs': 'Расходятся с хранимой копией.',
  'citationStatus.not-found': 'В хранимой копии их нет.',
  'citationStatus.unreadable': 'В хранимой копии нет текста для сверки.',
  'citationStatus.checkNow': 'Сверить сейчас',
  'citationStatus.added': 'Только в цитате:',
  'citationStatus.removed': 'Только в копии:',
  'citationStatus.instead': 'А процитировано:',
  'citationStatus.cut': 'Пропущено:',
  'citationStatus.copy': 'Открыть копию',
  'citationStatus.waived': 'Оставлено как есть: {{reason}}',
  'citationStatus.waivedBy': 'Решение: {{name}}',
  'citationStatus.withdraw': 'Отменить это решение',
  'citationStatus.waive': 'Оставить как есть…',
  'citationStatus.lacks': 'Без',
  'citationStatus.lack.link': 'страницы, которая открывается',
  'citationStatus.lack.copy': 'хранимой копии',
  'citationStatus.lack.quotation': 'слов, которые есть в копии',
  'citationStatus.reason': 'Причина',
  'citationStatus.reasonHint':
    'Сохраняется при источнике с вашим именем. Действует только для этого адреса и этих слов.',
  'citationStatus.waiveDo': 'Оставить',
  'citationStatus.quotations': 'Процитированные слова',
  'citationStatus.verifiedCount': 'Дословно есть в копиях: {{count}} из {{total}}.',
};
