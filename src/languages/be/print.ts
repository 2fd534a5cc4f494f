import type * as en from '../en/print';
import type { Widen } from '../shape';

export const words: Widen<typeof en.words> = {
  locale: 'be-BY',
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
};

export const publicNotices: Widen<typeof en.publicNotices> = {
  dead: 'старонка знікла',
  'soft-404': 'старонка паведамляе, што там нічога няма',
  drifted: 'цяпер на старонцы іншы тэкст',
  failing: 'апошнім часам старонка не адказвала',
  moved: 'цяпер па адрасе',
  lastSeen: (day) => `апошні раз бачылі ${day}`,
  copy: (day) => `архіўная копія ад ${day}:`,
  archive: 'у архіве:',
};

export const liveMetadata: Widen<typeof en.liveMetadata> = {
  correction: 'Выпраўлена',
  retraction: 'Адклікана',
  reviewDue: 'Апублікавана да рэцэнзіі; рэцэнзія яшчэ наперадзе.',
  retracted: (title) => `Адклікана: ${title}`,
  correctedSince: 'З таго часу выпраўлена',
  replaced: ({ edition, day, address }) =>
    `Ранейшы выпуск, ён заменены. Дзейны — выпуск ${edition}${day ? ` ад ${day}` : ''}: ${address}`,
};
