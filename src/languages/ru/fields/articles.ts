import type * as en from '../../en/fields/articles';
import type { Widen } from '../../shape';

export const articles: Widen<typeof en.articles> = {
  singular: 'Статья',
  plural: 'Статьи',
  title: 'Заголовок',
  topics: 'Темы',
  hero: 'Изображение в начале',
  'hero.image': 'Изображение',
};

export const authors: Widen<typeof en.authors> = {
  singular: 'Автор',
  plural: 'Авторы',
  name: 'Имя в печати',
  bio: 'Об авторе',
  photo: 'Фото',
  'affiliations.singular': 'место работы',
  'affiliations.plural': 'места работы',
  affiliations: 'Места работы',
  'affiliations.organisation': 'Организация',
  'affiliations.position': 'Должность',
  'affiliations.from': 'С',
  'affiliations.to': 'По',
  'links.singular': 'ссылку',
  'links.plural': 'ссылки',
  links: 'Ссылки',
  'links.label': 'Название',
  'links.url': 'Адрес',
  user: 'Пользователь',
  'user.description': 'Кто это в редакции. Никто не одобряет текст, подписанный его именем.',
};

export const articleIdentity: Widen<typeof en.articleIdentity> = {
  kind: 'Жанр',
  language: 'Язык',
  translationGroup: 'Группа переводов',
  'translationGroup.description': 'Общая у всех переводов одной статьи.',
  owner: 'Владелец',
};

export const articleOrigin: Widen<typeof en.articleOrigin> = {
  original: 'Впервые опубликовано',
  'original.publisher': 'Издание',
  'original.date': 'Дата',
  'original.url': 'Адрес',
};

export const articleProjections: Widen<typeof en.articleProjections> = {
  workflowState: 'Состояние',
  workflowStage: 'Этап',
  openEdition: 'Открытый выпуск',
  liveEdition: 'Выпуск у читателей',
  unresolvedCitations: 'Без источника',
  workflowDueAt: 'Срок рецензии',
};

export const articleRevision: Widen<typeof en.articleRevision> = {
  revision: 'Редакция текста',
  revisedBy: 'Кто менял последним',
};

export const articleVisibility: Widen<typeof en.articleVisibility> = {
  embargo: 'Эмбарго',
  'embargo.restricted': 'До публикации видят не все',
  'embargo.restricted.description':
    'До неё читают только авторы, те, кого попросили о рецензии, и те, кто назван здесь.',
  'embargo.readers': 'Кто ещё может читать',
};

export const bodyBlocks: Widen<typeof en.bodyBlocks> = {
  'pullQuote.singular': 'Выноска',
  'pullQuote.plural': 'Выноски',
  'pullQuote.quote': 'Слова',
  'pullQuote.attribution': 'Кто сказал',
  'box.singular': 'Врезка',
  'box.plural': 'Врезки',
  'box.title': 'Заголовок',
  'box.content': 'Текст',
  'figure.singular': 'Иллюстрация',
  'figure.plural': 'Иллюстрации',
  'figure.image': 'Изображение',
  'figure.alt': 'Описание для незрячих',
  'figure.caption': 'Подпись',
  'figure.source': 'Источник',
  'figure.licence': 'Лицензия',
};

export const body: Widen<typeof en.body> = { body: 'Текст' };

export const bylines: Widen<typeof en.bylines> = {
  'bylines.singular': 'подпись',
  'bylines.plural': 'подписи',
  bylines: 'Подписи',
  'bylines.author': 'Автор',
  'bylines.role': 'В качестве',
  'bylines.affiliation': 'Место работы в печати',
};

export const inSeries: Widen<typeof en.inSeries> = {
  series: 'Серия',
  seriesPosition: 'Номер в серии',
};

export const keyPoints: Widen<typeof en.keyPoints> = {
  keyPoints: 'Главное',
  'keyPoints.singular': 'тезис',
  'keyPoints.plural': 'тезисы',
  'keyPoints.text': 'Тезис',
};

export const personNames: Widen<typeof en.personNames> = {
  singular: 'имя',
  plural: 'имена',
  family: 'Фамилия',
  given: 'Имя',
  literal: 'Организация',
};

export const pictureCredits: Widen<typeof en.pictureCredits> = {
  caption: 'Подпись',
  source: 'Источник',
  licence: 'Лицензия',
};

export const slug: Widen<typeof en.slug> = {
  slug: 'Адрес',
  'slug.description': 'Последняя часть адреса страницы: строчные латинские буквы, цифры и дефисы.',
};

export const textLimits: Widen<typeof en.textLimits> = {
  fitsIndex:
    'Слишком длинно, чтобы это можно было найти: {bytes} байт, а помещается {limit}. Сократите.',
};

export const uniqueKey: Widen<typeof en.uniqueKey> = { key: 'Ключ' };

export const workTitle: Widen<typeof en.workTitle> = { title: 'Название' };

export const media: Widen<typeof en.media> = {
  singular: 'Изображение',
  plural: 'Изображения',
  alt: 'Описание для незрячих',
  'alt.description':
    'Что нужно знать читателю, который не видит изображения. Пусто только для украшений.',
};

export const series: Widen<typeof en.series> = {
  singular: 'Серия',
  plural: 'Серии',
  title: 'Название',
  description: 'Описание',
};

export const topics: Widen<typeof en.topics> = {
  singular: 'Тема',
  plural: 'Темы',
  name: 'Название',
  description: 'Описание',
};
