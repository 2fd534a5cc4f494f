import type * as en from '../en/fields-of-articles';
import type { Widen } from '../shape';

/** What the fields of an article are called in Belarusian. */
export const articles: Widen<typeof en.articles> = {
  title: 'Загаловак',
  subtitle: 'Падзагаловак',
  standfirst: 'Лід',
  keyPoints: 'Коратка',
  bylines: 'Імёны',
  kind: 'Жанр',
  topics: 'Тэмы',
  series: 'Цыкл',
  hero: 'Выява ў пачатку',
  original: 'Першая публікацыя',
  licence: 'Ліцэнзія',
  doi: 'DOI',
  disclaimer: 'Агаворка',
  funding: 'Фінансаванне',
  interests: 'Канфлікт інтарэсаў',
  language: 'Мова',
  slug: 'Адрас',
};
