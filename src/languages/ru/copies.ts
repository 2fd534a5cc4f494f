import type * as en from '../en/copies';
import type { Widen } from '../shape';

export const copies: Widen<typeof en.copies> = {
  untitled: 'Цитируемая страница',
  about:
    'Это слова страницы, на которую здесь ссылались, какими они были, когда её сохранили. Сама страница принадлежит её издателю.',
  address: 'Исходный адрес',
  ledTo: 'Адрес привёл на',
  taken: 'Сохранено',
  ways: { capture: 'изданием', upload: 'загружено вручную' },
  tool: 'Чем сделано',
  digest: 'SHA-256 файла',
  file: 'Хранимый файл',
  noWords: 'Показать словами здесь нечего, есть только файл.',
};
