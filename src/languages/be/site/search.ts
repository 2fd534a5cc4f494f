import type { search as english } from '../../en/site/search';
import type { Widen } from '../../shape';

/** What the search says, in Belarusian. */
export const search: Widen<typeof english> = {
  search: 'Пошук',
  searchTexts: 'Пошук па тэкстах',
  searchHint: 'Словы або імя',
  searchIntro:
    'Пошук ідзе па загалоўках, тэкстах, аўтарах, заўвагах і крыніцах. Дакладную фразу вазьміце ў двукоссе, перад лішнім словам пастаўце мінус, а паміж словамі, з якіх даволі аднаго, — АБО.',
  resultsFor: 'Вынікі па запыце «{q}»',
  resultCount: {
    one: '{count} тэкст',
    few: '{count} тэксты',
    many: '{count} тэкстаў',
    other: '{count} тэксту',
  },
  manyResults:
    'Больш за {count} тэкстаў; паказаны найноўшыя і найбольш прыдатныя. Яшчэ адно слова звузіць пошук.',
  nothingFound: 'Па запыце «{q}» нічога не знойдзена.',
  tooCommon:
    'Гэтыя словы ёсць у кожным тэксце, таму па іх нічога не знайсці. Дадайце слова пра тое, што шукаеце.',
  didYouMean: 'Магчыма, вы мелі на ўвазе',
  resultsInstead: 'Па запыце «{q}» нічога не знойдзена. Паказаны вынікі па запыце «{meant}».',
  withoutFilters: 'Шукаць без фільтраў',
  unfilteredCount: {
    one: 'без іх знойдзены {count} тэкст',
    few: 'без іх знойдзена {count} тэксты',
    many: 'без іх знойдзена {count} тэкстаў',
    other: 'без іх знойдзена {count} тэксту',
  },
  elsewhereCount: {
    one: '{count} тэкст ({language})',
    few: '{count} тэксты ({language})',
    many: '{count} тэкстаў ({language})',
    other: '{count} тэксту ({language})',
  },
  elsewhereMany: 'больш за {count} тэкстаў ({language})',
  inOtherLanguages: 'На іншых мовах',
  advice: 'Што можа дапамагчы',
  adviceWords: 'Менш слоў або іншыя словы з тым самым сэнсам.',
  adviceNames: 'Імя чалавека, назва мясціны або крыніцы.',
  orLookAt: 'Або паглядзіце',
  narrow: 'Удакладніць пошук',
  apply: 'Ужыць',
  filterTopic: 'Тэма',
  filterAuthor: 'Аўтар',
  filterYear: 'Год',
  filterKind: 'Жанр',
  filterLanguage: 'Мова',
  any: 'Усе',
  clearFilters: 'Скінуць фільтры',
  peopleAndTopics: 'Людзі і тэмы',
  foundInNotes: 'У заўвагах і крыніцах:',
  suggestions: 'Падказкі',
  suggestionCount: {
    one: '{count} падказка',
    few: '{count} падказкі',
    many: '{count} падказак',
    other: '{count} падказкі',
  },
  suggestionKind: { article: 'Тэкст', author: 'Аўтар', topic: 'Тэма', source: 'Крыніца' },
  searchOf: 'Пошук: {name}',
};
