import type { search as english } from '../../en/site/search';
import type { Widen } from '../../shape';

/** What the search says, in Russian. */
export const search: Widen<typeof english> = {
  search: 'Поиск',
  searchTexts: 'Поиск по текстам',
  searchHint: 'Слова или имя',
  searchIntro:
    'Поиск идёт по заголовкам, текстам, авторам, примечаниям и источникам. Точную фразу возьмите в кавычки, перед лишним словом поставьте минус, а между словами, из которых достаточно одного, — ИЛИ.',
  resultsFor: 'Результаты по запросу «{q}»',
  resultCount: {
    one: '{count} текст',
    few: '{count} текста',
    many: '{count} текстов',
    other: '{count} текста',
  },
  manyResults:
    'Больше {count} текстов; показаны новейшие и наиболее подходящие. Ещё одно слово сузит поиск.',
  nothingFound: 'По запросу «{q}» ничего не найдено.',
  tooCommon:
    'Эти слова есть в каждом тексте, поэтому по ним ничего не найти. Добавьте слово о том, что вы ищете.',
  didYouMean: 'Возможно, вы имели в виду',
  resultsInstead: 'По запросу «{q}» ничего не найдено. Показаны результаты по запросу «{meant}».',
  withoutFilters: 'Искать без фильтров',
  unfilteredCount: {
    one: 'без них найден {count} текст',
    few: 'без них найдено {count} текста',
    many: 'без них найдено {count} текстов',
    other: 'без них найдено {count} текста',
  },
  elsewhereCount: {
    one: '{count} текст ({language})',
    few: '{count} текста ({language})',
    many: '{count} текстов ({language})',
    other: '{count} текста ({language})',
  },
  elsewhereMany: 'больше {count} текстов ({language})',
  inOtherLanguages: 'На других языках',
  advice: 'Что может помочь',
  adviceWords: 'Меньше слов или другие слова с тем же смыслом.',
  adviceNames: 'Имя человека, название места или источника.',
  orLookAt: 'Или посмотрите',
  narrow: 'Уточнить поиск',
  apply: 'Применить',
  filterTopic: 'Тема',
  filterAuthor: 'Автор',
  filterYear: 'Год',
  filterKind: 'Жанр',
  filterLanguage: 'Язык',
  any: 'Все',
  clearFilters: 'Сбросить фильтры',
  peopleAndTopics: 'Люди и темы',
  foundInNotes: 'В примечаниях и источниках:',
  suggestions: 'Подсказки',
  suggestionCount: {
    one: '{count} подсказка',
    few: '{count} подсказки',
    many: '{count} подсказок',
    other: '{count} подсказки',
  },
  suggestionKind: { article: 'Текст', author: 'Автор', topic: 'Тема', source: 'Источник' },
  searchOf: 'Поиск: {name}',
};
