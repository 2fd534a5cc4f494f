import type { ArticleKind, BylineRole } from '@/document/document';
import type { Language } from '@/platform/language';

/** The few words that a file says by itself, in the language of its article. */
export type PrintWording = {
  /** The tag of a place too, for programs that spell and hyphenate by it. */
  locale: string;
  languageNames: Readonly<Record<Language, string>>;
  kinds: Readonly<Record<ArticleKind, string>>;
  roles: Readonly<Record<BylineRole, string>>;
  edition: (number: number) => string;
  published: string;
  firstPublished: string;
  originally: string;
  keyPoints: string;
  contents: string;
  notes: string;
  note: (number: number) => string;
  back: (number: number, occurrence: number) => string;
  references: string;
  about: string;
  citeAs: string;
  topics: string;
  translations: string;
  address: string;
  accessibility: string;
  picture: string;
  pictureSource: (source: string) => string;
};

export const printWordings: Readonly<Record<Language, PrintWording>> = {
  en: {
    locale: 'en-US',
    languageNames: { en: 'English', ru: 'Russian', be: 'Belarusian' },
    kinds: {
      analysis: 'Analysis',
      commentary: 'Commentary',
      report: 'Report',
      interview: 'Interview',
      legacy: 'From the archive',
    },
    roles: {
      author: '',
      editor: 'editor',
      translator: 'translator',
      interviewer: 'interviewer',
      interviewee: 'interviewee',
    },
    edition: (number) => `Edition ${number}`,
    published: 'Published',
    firstPublished: 'First published here',
    originally: 'First published',
    keyPoints: 'In brief',
    contents: 'Contents',
    notes: 'Notes',
    note: (number) => `Note ${number}`,
    back: (number, occurrence) => `Back to place ${occurrence} of note ${number}`,
    references: 'References',
    about: 'About this text',
    citeAs: 'Cite as',
    topics: 'Topics',
    translations: 'In other languages',
    address: 'Address',
    accessibility:
      'The text, its headings, lists, tables and notes are marked up as such; pictures are described.',
    picture: 'Picture',
    pictureSource: (source) => `Source: ${source}`,
  },
  ru: {
    locale: 'ru-RU',
    languageNames: { en: 'английский', ru: 'русский', be: 'белорусский' },
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
  },
  be: {
    locale: 'be-BY',
    languageNames: { en: 'англійская', ru: 'руская', be: 'беларуская' },
    kinds: {
      analysis: 'Аналіз',
      commentary: 'Каментар',
      report: 'Даклад',
      interview: 'Інтэрв’ю',
      legacy: 'З архіва',
    },
    roles: {
      author: '',
      editor: 'рэдактар',
      translator: 'перакладчык',
      interviewer: 'інтэрв’юер',
      interviewee: 'суразмоўца',
    },
    edition: (number) => `Выпуск ${number}`,
    published: 'Апублікавана',
    firstPublished: 'Упершыню апублікавана тут',
    originally: 'Упершыню апублікавана',
    keyPoints: 'Коратка',
    contents: 'Змест',
    notes: 'Заўвагі',
    note: (number) => `Заўвага ${number}`,
    back: (number, occurrence) => `Да месца ${occurrence} заўвагі ${number}`,
    references: 'Літаратура і крыніцы',
    about: 'Пра гэты тэкст',
    citeAs: 'Як спаслацца',
    topics: 'Тэмы',
    translations: 'На іншых мовах',
    address: 'Адрас',
    accessibility:
      'Тэкст, яго загалоўкі, спісы, табліцы і заўвагі размечаныя; выявы апісаныя словамі.',
    picture: 'Выява',
    pictureSource: (source) => `Крыніца: ${source}`,
  },
};
