import type * as en from '../../en/fields/articles';
import type { Widen } from '../../shape';

export const articles: Widen<typeof en.articles> = {
  singular: 'Артыкул',
  plural: 'Артыкулы',
  title: 'Загаловак',
  topics: 'Тэмы',
  hero: 'Выява ў пачатку',
  'hero.image': 'Выява',
};

export const authors: Widen<typeof en.authors> = {
  singular: 'Аўтар',
  plural: 'Аўтары',
  name: 'Імя ў друку',
  bio: 'Пра аўтара',
  photo: 'Фота',
  'affiliations.singular': 'месца працы',
  'affiliations.plural': 'месцы працы',
  affiliations: 'Месцы працы',
  'affiliations.organisation': 'Арганізацыя',
  'affiliations.position': 'Пасада',
  'affiliations.from': 'З',
  'affiliations.to': 'Па',
  'links.singular': 'спасылку',
  'links.plural': 'спасылкі',
  links: 'Спасылкі',
  'links.label': 'Назва',
  'links.url': 'Адрас',
  user: 'Карыстальнік',
  'user.description': 'Хто гэта ў рэдакцыі. Ніхто не адабрае тэкст, падпісаны яго імем.',
};

export const articleIdentity: Widen<typeof en.articleIdentity> = {
  kind: 'Жанр',
  language: 'Мова',
  translationGroup: 'Група перакладаў',
  'translationGroup.description': 'Агульная ва ўсіх перакладаў аднаго артыкула.',
  owner: 'Уладальнік',
};

export const articleOrigin: Widen<typeof en.articleOrigin> = {
  original: 'Упершыню апублікавана',
  'original.publisher': 'Выданне',
  'original.date': 'Дата',
  'original.url': 'Адрас',
};

export const articleProjections: Widen<typeof en.articleProjections> = {
  workflowState: 'Стан',
  workflowStage: 'Этап',
  openEdition: 'Адкрыты выпуск',
  liveEdition: 'Выпуск у чытачоў',
  unresolvedCitations: 'Без крыніцы',
  workflowDueAt: 'Тэрмін рэцэнзіі',
};

export const articleRevision: Widen<typeof en.articleRevision> = {
  revision: 'Рэдакцыя тэксту',
  revisedBy: 'Хто мяняў апошнім',
};

export const articleVisibility: Widen<typeof en.articleVisibility> = {
  embargo: 'Эмбарга',
  'embargo.restricted': 'Да публікацыі бачаць не ўсе',
  'embargo.restricted.description':
    'Да яе чытаюць толькі аўтары, тыя, каго папрасілі пра рэцэнзію, і тыя, хто названы тут.',
  'embargo.readers': 'Хто яшчэ можа чытаць',
};

export const bodyBlocks: Widen<typeof en.bodyBlocks> = {
  'pullQuote.singular': 'Вынаска',
  'pullQuote.plural': 'Вынаскі',
  'pullQuote.quote': 'Словы',
  'pullQuote.attribution': 'Хто сказаў',
  'box.singular': 'Урэзка',
  'box.plural': 'Урэзкі',
  'box.title': 'Загаловак',
  'box.content': 'Тэкст',
  'figure.singular': 'Ілюстрацыя',
  'figure.plural': 'Ілюстрацыі',
  'figure.image': 'Выява',
  'figure.alt': 'Апісанне для невідушчых',
  'figure.caption': 'Подпіс',
  'figure.source': 'Крыніца',
  'figure.licence': 'Ліцэнзія',
};

export const body: Widen<typeof en.body> = { body: 'Тэкст' };

export const bylines: Widen<typeof en.bylines> = {
  'bylines.singular': 'подпіс',
  'bylines.plural': 'подпісы',
  bylines: 'Подпісы',
  'bylines.author': 'Аўтар',
  'bylines.role': 'У якасці',
  'bylines.affiliation': 'Месца працы ў друку',
};

export const inSeries: Widen<typeof en.inSeries> = {
  series: 'Серыя',
  seriesPosition: 'Нумар у серыі',
};

export const keyPoints: Widen<typeof en.keyPoints> = {
  keyPoints: 'Галоўнае',
  'keyPoints.singular': 'тэзіс',
  'keyPoints.plural': 'тэзісы',
  'keyPoints.text': 'Тэзіс',
};

export const personNames: Widen<typeof en.personNames> = {
  singular: 'імя',
  plural: 'імёны',
  family: 'Прозвішча',
  given: 'Імя',
  literal: 'Арганізацыя',
};

export const pictureCredits: Widen<typeof en.pictureCredits> = {
  caption: 'Подпіс',
  source: 'Крыніца',
  licence: 'Ліцэнзія',
};

export const slug: Widen<typeof en.slug> = {
  slug: 'Адрас',
  'slug.description': 'Апошняя частка адраса старонкі: малыя лацінскія літары, лічбы і злучкі.',
};

export const textLimits: Widen<typeof en.textLimits> = {
  fitsIndex:
    'Занадта доўга, каб гэта можна было знайсці: {bytes} байт, а змяшчаецца {limit}. Скараціце.',
};

export const uniqueKey: Widen<typeof en.uniqueKey> = { key: 'Ключ' };

export const workTitle: Widen<typeof en.workTitle> = { title: 'Назва' };

export const media: Widen<typeof en.media> = {
  singular: 'Выява',
  plural: 'Выявы',
  alt: 'Апісанне для невідушчых',
  'alt.description': 'Што трэба ведаць чытачу, які не бачыць выявы. Пуста толькі для аздобы.',
};

export const series: Widen<typeof en.series> = {
  singular: 'Серыя',
  plural: 'Серыі',
  title: 'Назва',
  description: 'Апісанне',
};

export const topics: Widen<typeof en.topics> = {
  singular: 'Тэма',
  plural: 'Тэмы',
  name: 'Назва',
  description: 'Апісанне',
};
