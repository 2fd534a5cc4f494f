import type * as en from '../../en/findings/server';
import type { Widen } from '../../shape';

export const filter: Widen<typeof en.filter> = {
  'parameter-unknown': { message: 'Параметра «{name}» няма.', fix: 'Вядомыя: {known}.' },
  'parameter-repeated': {
    message: 'Параметр «{name}» зададзены некалькі разоў.',
    fix: 'Задайце яго адзін раз.',
  },
  'value-not-in-list': { message: '«{value}» не пасуе для «{name}».', fix: 'Адно з: {known}.' },
  'not-a-day': { message: '«{name}» — не дзень: «{value}».', fix: 'Запішыце яго як 2025-06-10.' },
  'not-an-instant': {
    message: '«{name}» — не дзень і не момант часу: «{value}».',
    fix: 'Запішыце яго як 2025-06-10 або 2025-06-10T12:00:00Z.',
  },
  'not-a-cursor': {
    message: '«{name}» не паказвае месца ў выгрузцы.',
    fix: 'Вазьміце яго з «cursor» апошняга цэлага радка.',
  },
  'not-a-number': { message: '«{name}» — не цэлы лік ад {from} да {to}: «{value}».' },
  'not-a-domain': {
    message: '«{name}» — не сайт: «{value}».',
    fix: 'Запішыце яго як example.org.',
  },
  'source-not-public': { message: 'Апублікаваныя тэксты не спасылаюцца на крыніцу «{name}».' },
  'article-not-public': { message: 'Апублікаванага артыкула «{name}» няма.' },
  'article-withdrawn': { message: 'Артыкул «{name}» зняты з публікацыі.' },
  'article-removed': { message: 'Артыкул «{name}» выдалены.' },
};

export const serverRequest: Widen<typeof en.serverRequest> = {
  'address-unreadable': {
    message: 'Гэты адрас можна прачытаць па-рознаму або нельга прачытаць зусім.',
    fix: 'Напішыце яго без «.», «..», адваротных касых рысак, кропак з коскай і кадаваных касых рысак.',
  },
  'address-too-long': { message: 'Гэты адрас занадта доўгі.', fix: 'Пытайцеся менш за раз.' },
  'host-unreadable': {
    message: 'Вузел гэтага запыту названы неадназначна.',
    fix: 'Дашліце адзін загаловак Host.',
  },
  'method-unknown': { message: 'Метад {method} тут нічога не робіць.', fix: 'Вядомыя: {known}.' },
  'method-overridden': {
    message: 'Загаловак не можа ператварыць гэты запыт у іншы.',
    fix: 'Дашліце яго патрэбным метадам.',
  },
  'origin-foreign': {
    message: 'Старонка іншага сайта не можа зрабіць гэта ад чужога імя.',
    fix: 'Праграмы дасылаюць ключ або токен без cookie. Калі гэта ваша рэдакцыя, адкрыйце яе па публічным адрасе (PUBLIC_URL).',
  },
  'body-unreadable': {
    message: 'Нельга зразумець, дзе канчаецца гэты запыт.',
    fix: 'Дашліце яго цалкам або часткамі (chunked).',
  },
  'body-type-unknown': { message: 'Тып дасланага невядомы ({type}).', fix: 'Вядомыя: {known}.' },
  'body-too-large': { message: 'Дасланае большае за {most} байтаў.', fix: 'Дашліце менш за раз.' },
  'body-needs-session': {
    message: 'Больш за {most} байтаў прымаецца толькі пасля ўваходу або па ключы.',
    fix: 'Увайдзіце або дашліце менш за раз.',
  },
  'body-too-slow': { message: 'Абвешчанае не прыйшло своечасова.', fix: 'Дашліце яшчэ раз.' },
};
