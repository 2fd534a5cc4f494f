import type { article as english } from '../../en/site/article';
import type { Widen } from '../../shape';

/** What the site says around an article, in Belarusian. */
export const article: Widen<typeof english> = {
  citeStyle: { chicago: 'Чыкага', apa: 'APA', mla: 'MLA', gost: 'ДАСТ Р 7.0.5' },
  otherStyles: 'У іншых стылях',
  citeFiles: 'Для бібліяграфічнага менеджара:',
  copyText: 'Скапіяваць',
  copyInStyle: 'Скапіяваць, {style}',
  copied: 'Скапіявана',
  share: 'Падзяліцца',
  shareByMail: 'Поштай',
  shareLink: 'Скапіяваць спасылку',
  shareWith: 'У праграме',
  filesOfText: 'Тэкст',
  filesOfWorks: 'Працы, на якія ён спасылаецца',
  plainText: 'Просты тэкст',
  kilobytes: '{number} КБ',
  megabytes: '{number} МБ',
  readOn: 'Чытаць далей',
  seriesOn: 'Іншыя тэксты цыкла',
  earlierPart: 'Перад гэтым: {title}',
  laterPart: 'Пасля гэтага: {title}',
  tableNumber: 'Табліца {number}',
};
