import type { Language } from '@/platform/language';

/** What the page of a kept copy says around the copy. */
export type CopyWording = {
  untitled: string;
  about: string;
  address: string;
  ledTo: string;
  taken: string;
  ways: Readonly<Record<'capture' | 'upload', string>>;
  tool: string;
  digest: string;
  file: string;
  noWords: string;
};

export const copyWording: Readonly<Record<Language, CopyWording>> = {
  en: {
    untitled: 'A cited page',
    about:
      'These are the words of a page that was cited here, as they stood when it was kept. The page belongs to its own publisher.',
    address: 'Original address',
    ledTo: 'It led to',
    taken: 'Kept',
    ways: { capture: 'by this publication', upload: 'uploaded by hand' },
    tool: 'Made with',
    digest: 'SHA-256 of the file',
    file: 'Kept file',
    noWords: 'There are no words to show here, only the file.',
  },
  ru: {
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
  },
  be: {
    untitled: 'Цытаваная старонка',
    about:
      'Гэта словы старонкі, на якую тут спасылаліся, якімі яны былі, калі яе захавалі. Сама старонка належыць яе выдаўцу.',
    address: 'Зыходны адрас',
    ledTo: 'Адрас прывёў на',
    taken: 'Захавана',
    ways: { capture: 'выданнем', upload: 'загружана ўручную' },
    tool: 'Чым зроблена',
    digest: 'SHA-256 файла',
    file: 'Захаваны файл',
    noWords: 'Паказаць словамі тут няма чаго, ёсць толькі файл.',
  },
};
