import { findingsOf, type FindingCatalogue } from '@/platform/finding';

/** Why the server does not even hand a request on. */
export const requestCatalogue = {
  'address-unreadable': {
    severity: 'error',
    en: {
      message: 'This address could be read in more than one way, or in none.',
      fix: 'Write it without “.”, “..”, backslashes, semicolons and encoded slashes.',
    },
    ru: {
      message: 'Этот адрес можно прочесть по-разному или нельзя прочесть вовсе.',
      fix: 'Напишите его без «.», «..», обратных косых черт, точек с запятой и кодированных косых черт.',
    },
    be: {
      message: 'Гэты адрас можна прачытаць па-рознаму або нельга прачытаць зусім.',
      fix: 'Напішыце яго без «.», «..», адваротных касых рысак, кропак з коскай і кадаваных касых рысак.',
    },
  },
  'address-too-long': {
    severity: 'error',
    en: { message: 'This address is too long.', fix: 'Ask for less at once.' },
    ru: { message: 'Этот адрес слишком длинный.', fix: 'Запрашивайте меньше за раз.' },
    be: { message: 'Гэты адрас занадта доўгі.', fix: 'Пытайцеся менш за раз.' },
  },
  'host-unreadable': {
    severity: 'error',
    en: { message: 'The host of this request is not one name.', fix: 'Send one header “Host”.' },
    ru: { message: 'Узел этого запроса назван неоднозначно.', fix: 'Пошлите один заголовок Host.' },
    be: {
      message: 'Вузел гэтага запыту названы неадназначна.',
      fix: 'Дашліце адзін загаловак Host.',
    },
  },
  'method-unknown': {
    severity: 'error',
    en: { message: 'Nothing here is done by {method}.', fix: 'Known methods: {known}.' },
    ru: { message: 'Метод {method} здесь ничего не делает.', fix: 'Известные: {known}.' },
    be: { message: 'Метад {method} тут нічога не робіць.', fix: 'Вядомыя: {known}.' },
  },
  'method-overridden': {
    severity: 'error',
    en: {
      message: 'A header cannot make this request another one.',
      fix: 'Send it by the method that you mean.',
    },
    ru: {
      message: 'Заголовок не может превратить этот запрос в другой.',
      fix: 'Пошлите его нужным методом.',
    },
    be: {
      message: 'Загаловак не можа ператварыць гэты запыт у іншы.',
      fix: 'Дашліце яго патрэбным метадам.',
    },
  },
  'origin-foreign': {
    severity: 'error',
    en: {
      message: 'A page of another site cannot do this in somebody’s name.',
      fix: 'Programs send a key or a token and no cookie. If this is your own desk, open it under its public address (PUBLIC_URL).',
    },
    ru: {
      message: 'Страница другого сайта не может сделать это от чужого имени.',
      fix: 'Программы посылают ключ или токен без cookie. Если это ваша редакция, откройте её по публичному адресу (PUBLIC_URL).',
    },
    be: {
      message: 'Старонка іншага сайта не можа зрабіць гэта ад чужога імя.',
      fix: 'Праграмы дасылаюць ключ або токен без cookie. Калі гэта ваша рэдакцыя, адкрыйце яе па публічным адрасе (PUBLIC_URL).',
    },
  },
  'body-unreadable': {
    severity: 'error',
    en: { message: 'Where this request ends cannot be told.', fix: 'Send it whole or in chunks.' },
    ru: {
      message: 'Нельзя понять, где кончается этот запрос.',
      fix: 'Пошлите его целиком или частями (chunked).',
    },
    be: {
      message: 'Нельга зразумець, дзе канчаецца гэты запыт.',
      fix: 'Дашліце яго цалкам або часткамі (chunked).',
    },
  },
  'body-type-unknown': {
    severity: 'error',
    en: { message: 'What was sent is of no known type ({type}).', fix: 'Known ones: {known}.' },
    ru: { message: 'Тип отправленного неизвестен ({type}).', fix: 'Известные: {known}.' },
    be: { message: 'Тып дасланага невядомы ({type}).', fix: 'Вядомыя: {known}.' },
  },
  'body-too-large': {
    severity: 'error',
    en: { message: 'What was sent is larger than {most} bytes.', fix: 'Send less at once.' },
    ru: { message: 'Отправленное больше {most} байт.', fix: 'Пошлите меньше за раз.' },
    be: { message: 'Дасланае большае за {most} байтаў.', fix: 'Дашліце менш за раз.' },
  },
  'body-needs-session': {
    severity: 'error',
    en: {
      message: 'More than {most} bytes are taken only from who is logged in or brings a key.',
      fix: 'Log in, or send less at once.',
    },
    ru: {
      message: 'Больше {most} байт принимается только после входа или по ключу.',
      fix: 'Войдите или пошлите меньше за раз.',
    },
    be: {
      message: 'Больш за {most} байтаў прымаецца толькі пасля ўваходу або па ключы.',
      fix: 'Увайдзіце або дашліце менш за раз.',
    },
  },
  'body-too-slow': {
    severity: 'error',
    en: { message: 'What was announced did not come in time.', fix: 'Send it again.' },
    ru: { message: 'Объявленное не пришло вовремя.', fix: 'Пошлите ещё раз.' },
    be: { message: 'Абвешчанае не прыйшло своечасова.', fix: 'Дашліце яшчэ раз.' },
  },
} as const satisfies FindingCatalogue;

export const requestFinding = findingsOf(requestCatalogue);
export type RequestFault = keyof typeof requestCatalogue;
