import type { article as english } from '../../en/site/article';
import type { Widen } from '../../shape';

/** What the site says around an article, in Russian. */
export const article: Widen<typeof english> = {
  citeStyle: { chicago: 'Чикаго', apa: 'APA', mla: 'MLA', gost: 'ГОСТ Р 7.0.5' },
  otherStyles: 'В других стилях',
  citeFiles: 'Для библиографического менеджера:',
  copyText: 'Скопировать',
  copyInStyle: 'Скопировать, {style}',
  copied: 'Скопировано',
  share: 'Поделиться',
  shareByMail: 'По почте',
  shareLink: 'Скопировать ссылку',
  shareWith: 'В приложении',
  filesOfText: 'Текст',
  filesOfWorks: 'Цитируемые работы',
  plainText: 'Простой текст',
  kilobytes: '{number} КБ',
  megabytes: '{number} МБ',
  readOn: 'Читать дальше',
  seriesOn: 'Другие тексты цикла',
  earlierPart: 'До этого: {title}',
  laterPart: 'После этого: {title}',
  tableNumber: 'Таблица {number}',
};
