import type { Language } from '@/platform/language';
import type { PageFault } from './page-faults';

/** What came instead of a page, as part of a sentence. */
export const pageFaultWords: Readonly<Record<PageFault, Readonly<Record<Language, string>>>> = {
  login: { en: 'a login', ru: 'вход на сайт', be: 'уваход на сайт' },
  consent: {
    en: 'a question about cookies',
    ru: 'вопрос о файлах cookie',
    be: 'пытанне пра файлы cookie',
  },
  challenge: {
    en: 'a test of being human (CAPTCHA)',
    ru: 'проверка на робота (CAPTCHA)',
    be: 'праверка на робата (CAPTCHA)',
  },
  denied: { en: 'a refusal', ru: 'отказ в доступе', be: 'адмова ў доступе' },
  'rate-limited': {
    en: 'a notice of too many requests',
    ru: 'сообщение о слишком частых запросах',
    be: 'паведамленне пра занадта частыя запыты',
  },
  region: {
    en: 'a notice that it is closed to our country',
    ru: 'сообщение, что из нашей страны доступа нет',
    be: 'паведамленне, што з нашай краіны доступу няма',
  },
  paywall: {
    en: 'only the beginning of a paid text',
    ru: 'только начало платного текста',
    be: 'толькі пачатак платнага тэксту',
  },
  'script-only': {
    en: 'a frame that only a script would fill',
    ru: 'заготовка, которую заполняет скрипт',
    be: 'нарыхтоўка, якую запаўняе скрыпт',
  },
  'sends-on': {
    en: 'a page that only sends on to another',
    ru: 'переадресация на другую страницу',
    be: 'пераадрасацыя на іншую старонку',
  },
  'other-kind': {
    en: 'something other than the file that the address names',
    ru: 'не тот файл, который назван в адресе',
    be: 'не той файл, які названы ў адрасе',
  },
  'broken-file': {
    en: 'a file that does not open',
    ru: 'файл, который не открывается',
    be: 'файл, які не адкрываецца',
  },
  'not-found': {
    en: 'a notice that nothing is there',
    ru: 'сообщение, что страницы нет',
    be: 'паведамленне, што старонкі няма',
  },
  'front-page': {
    en: 'the front page of the site',
    ru: 'главная страница сайта',
    be: 'галоўная старонка сайта',
  },
  parked: {
    en: 'a notice of a domain or an account that nobody keeps',
    ru: 'заглушка брошенного домена или хостинга',
    be: 'заглушка кінутага дамена або хостынга',
  },
  'default-page': {
    en: 'the page of a server that was just set up',
    ru: 'стандартная страница нового сервера',
    be: 'стандартная старонка новага сервера',
  },
  'no-words': { en: 'a page without words', ru: 'страница без слов', be: 'старонка без слоў' },
  maintenance: {
    en: 'a notice of works on the site',
    ru: 'сообщение о работах на сайте',
    be: 'паведамленне пра працы на сайце',
  },
  'server-error': {
    en: 'a notice of an error',
    ru: 'сообщение об ошибке',
    be: 'паведамленне пра памылку',
  },
};
