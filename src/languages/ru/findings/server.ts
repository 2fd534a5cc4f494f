import type * as en from '../../en/findings/server';
import type { Widen } from '../../shape';

export const filter: Widen<typeof en.filter> = {
  'parameter-unknown': { message: 'Параметра «{name}» нет.', fix: 'Известные: {known}.' },
  'parameter-repeated': {
    message: 'Параметр «{name}» задан несколько раз.',
    fix: 'Задайте его один раз.',
  },
  'value-not-in-list': { message: '«{value}» не подходит для «{name}».', fix: 'Одно из: {known}.' },
  'not-a-day': { message: '«{name}» — не день: «{value}».', fix: 'Запишите его как 2025-06-10.' },
  'not-an-instant': {
    message: '«{name}» — не день и не момент времени: «{value}».',
    fix: 'Запишите его как 2025-06-10 или 2025-06-10T12:00:00Z.',
  },
  'not-a-cursor': {
    message: '«{name}» не указывает места в выгрузке.',
    fix: 'Возьмите его из «cursor» последней целой строки.',
  },
  'not-a-number': { message: '«{name}» — не целое число от {from} до {to}: «{value}».' },
  'not-a-domain': {
    message: '«{name}» — не сайт: «{value}».',
    fix: 'Запишите его как example.org.',
  },
  'source-not-public': { message: 'Опубликованные тексты не ссылаются на источник «{name}».' },
  'article-not-public': { message: 'Опубликованной статьи «{name}» нет.' },
  'article-withdrawn': { message: 'Статья «{name}» снята с публикации.' },
  'article-removed': { message: 'Статья «{name}» удалена.' },
};

export const serverRequest: Widen<typeof en.serverRequest> = {
  'address-unreadable': {
    message: 'Этот адрес можно прочесть по-разному или нельзя прочесть вовсе.',
    fix: 'Напишите его без «.», «..», обратных косых черт, точек с запятой и кодированных косых черт.',
  },
  'address-too-long': {
    message: 'Этот адрес слишком длинный.',
    fix: 'Запрашивайте меньше за раз.',
  },
  'host-unreadable': {
    message: 'Узел этого запроса назван неоднозначно.',
    fix: 'Пошлите один заголовок Host.',
  },
  'method-unknown': {
    message: 'Метод {method} здесь ничего не делает.',
    fix: 'Известные: {known}.',
  },
  'method-overridden': {
    message: 'Заголовок не может превратить этот запрос в другой.',
    fix: 'Пошлите его нужным методом.',
  },
  'origin-foreign': {
    message: 'Страница другого сайта не может сделать это от чужого имени.',
    fix: 'Программы посылают ключ или токен без cookie. Если это ваша редакция, откройте её по публичному адресу (PUBLIC_URL).',
  },
  'body-unreadable': {
    message: 'Нельзя понять, где кончается этот запрос.',
    fix: 'Пошлите его целиком или частями (chunked).',
  },
  'body-type-unknown': {
    message: 'Тип отправленного неизвестен ({type}).',
    fix: 'Известные: {known}.',
  },
  'body-too-large': { message: 'Отправленное больше {most} байт.', fix: 'Пошлите меньше за раз.' },
  'body-needs-session': {
    message: 'Больше {most} байт принимается только после входа или по ключу.',
    fix: 'Войдите или пошлите меньше за раз.',
  },
  'body-too-slow': { message: 'Объявленное не пришло вовремя.', fix: 'Пошлите ещё раз.' },
};
