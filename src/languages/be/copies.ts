import type * as en from '../en/copies';
import type { Widen } from '../shape';

export const copies: Widen<typeof en.copies> = {
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
};
