import type { CopyWording } from '@/reading/copies/wording';

export const copies: CopyWording = {
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
