import type { ArticleField } from '@/document/document';

/** What the fields of an article are called in Russian. */
export const articles: Readonly<Record<ArticleField, string>> = {
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
