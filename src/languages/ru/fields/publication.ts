import type * as en from '../../en/fields/publication';
import type { Widen } from '../../shape';

export const frontPageSection: Widen<typeof en.frontPageSection> = {
  about: 'Что показать',
  count: 'Сколько',
  layout: 'Как',
  topic: 'Тема',
  series: 'Цикл',
  kind: 'Жанр',
  articles: 'Статьи',
  'articles.description':
    'В этом порядке, из опубликованных на этом языке. То, что потом снимут с публикации, исчезнет само.',
  title: 'Заголовок',
  'title.description': 'Если пусто — название того, о чём раздел.',
};

export const publicationPeople: Widen<typeof en.publicationPeople> = {
  contact: 'Адрес для читателей',
  'contact.description':
    'Показан на странице «Об издании» и в заявлении о доступности; его же получают сборщики метаданных.',
  accessibilityNote: 'Добавить к заявлению о доступности',
  'people.singular': 'человека',
  'people.plural': 'людей',
  people: 'Кто это делает',
  'people.name': 'Имя',
  'people.role': 'Чем занимается',
  'people.author': 'Как автор',
};

export const publicationTheme: Widen<typeof en.publicationTheme> = {
  logo: 'Логотип',
  'logo.description':
    'Вместо названия в начале каждой страницы, высотой 40 пикселей. Вслух читается название.',
  logoDark: 'Логотип на тёмном',
  'logoDark.description': 'Если первый не виден на тёмной бумаге.',
  colours: 'Цвета',
  'colours.accent': 'Акцент',
  'colours.accent.description': 'Цвет ссылок и знаков. Если пусто: {accent}.',
  'colours.accentDark': 'Акцент на тёмном',
  'colours.accentDark.description': 'Если пусто: выводится из акцента.',
  'colours.paper': 'Бумага',
  'colours.paper.description':
    'Фон текста днём; тёмная тема берёт его оттенок. Если пусто: {paper}.',
  typeface: 'Шрифт',
};

export const frontPage: Widen<typeof en.frontPage> = {
  label: 'Главная страница',
  description:
    'У каждого языка своя. Если разделов нет, показаны разделы первого языка — те, для которых есть тексты.',
  lead: 'Главная статья',
  'lead.description':
    'Из опубликованных на этом языке; если пусто или статья больше не публикуется — самая новая.',
  'sections.singular': 'раздел',
  'sections.plural': 'разделы',
  sections: 'Разделы сверху вниз',
  'sections.description':
    'То, что уже показано выше, не повторяется. Без разделов: новые статьи и все темы.',
};

export const publication: Widen<typeof en.publication> = {
  label: 'Издание',
  name: 'Название',
  tagline: 'Девиз',
  about: 'Об издании',
  licence: 'Лицензия',
  languages: 'Языки',
  'languages.description': 'Адреса статей на первом из них не содержат языка.',
  timeZone: 'Часовой пояс',
  digestHour: 'Час ежедневного письма',
  'digestHour.description':
    'По часам издания, от 0 до 23. Тогда его получает тот, кто его хочет, если есть непрочитанное.',
  url: 'Адрес',
};

export const redirects: Widen<typeof en.redirects> = {
  singular: 'Перенаправление',
  plural: 'Перенаправления',
  from: 'Откуда',
  to: 'Куда',
  'status.301': '301 навсегда',
  'status.302': '302 на время',
  'status.410': '410 удалено',
  status: 'Ответ',
};
