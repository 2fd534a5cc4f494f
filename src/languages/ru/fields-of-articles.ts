import type * as en from '../en/fields-of-articles';
import type { Widen } from '../shape';

/** What the fields of an article are called in Russian. */
export const articles: Widen<typeof en.articles> = {
  title: 'Заголовок',
  subtitle: 'Подзаголовок',
  standfirst: 'Лид',
  keyPoints: 'Коротко',
  bylines: 'Имена',
  kind: 'Жанр',
  topics: 'Темы',
  series: 'Цикл',
  hero: 'Изображение в начале',
  original: 'Первая публикация',
  licence: 'Лицензия',
  doi: 'DOI',
  disclaimer: 'Оговорка',
  funding: 'Финансирование',
  interests: 'Конфликт интересов',
  language: 'Язык',
  slug: 'Адрес',
};
