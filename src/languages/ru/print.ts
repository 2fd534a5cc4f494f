import type * as en from '../en/print';
import type { Widen } from '../shape';

export const words: Widen<typeof en.words> = {
  locale: 'ru-RU',
  kinds: {
    analysis: 'Анализ',
    commentary: 'Комментарий',
    report: 'Доклад',
    interview: 'Интервью',
    legacy: 'Из архива',
  },
  roles: {
    author: '',
    editor: 'редактор',
    translator: 'переводчик',
    interviewer: 'интервьюер',
    interviewee: 'собеседник',
  },
  edition: (number) => `Выпуск ${number}`,
  published: 'Опубликовано',
  firstPublished: 'Впервые опубликовано здесь',
  originally: 'Впервые опубликовано',
  keyPoints: 'Коротко',
  contents: 'Содержание',
  notes: 'Примечания',
  note: (number) => `Примечание ${number}`,
  back: (number, occurrence) => `К месту ${occurrence} примечания ${number}`,
  references: 'Литература и источники',
  about: 'Об этом тексте',
  citeAs: 'Как сослаться',
  topics: 'Темы',
  translations: 'На других языках',
  address: 'Адрес',
  accessibility:
    'Текст, его заголовки, списки, таблицы и примечания размечены; изображения описаны словами.',
  picture: 'Изображение',
  pictureSource: (source) => `Источник: ${source}`,
};

export const publicNotices: Widen<typeof en.publicNotices> = {
  dead: 'страница исчезла',
  'soft-404': 'страница сообщает, что там ничего нет',
  drifted: 'теперь на странице другой текст',
  failing: 'в последнее время страница не отвечала',
  moved: 'теперь по адресу',
  lastSeen: (day) => `последний раз видели ${day}`,
  copy: (day) => `архивная копия от ${day}:`,
  archive: 'в архиве:',
};

export const liveMetadata: Widen<typeof en.liveMetadata> = {
  correction: 'Исправлено',
  retraction: 'Отозвано',
  reviewDue: 'Опубликовано до рецензии; рецензия ещё предстоит.',
  retracted: (title) => `Отозвано: ${title}`,
  correctedSince: 'С тех пор исправлено',
  replaced: ({ edition, day, address }) =>
    `Прежний выпуск, он заменён. Действующий — выпуск ${edition}${day ? ` от ${day}` : ''}: ${address}`,
};
