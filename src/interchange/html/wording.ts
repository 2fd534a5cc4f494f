import type { BylineRole } from '@/document/document';
import type { Language } from '@/platform/language';

export type HtmlWording = {
  notes: string;
  note: (number: number) => string;
  back: (number: number, occurrence: number) => string;
  original: (where: string) => string;
  page: string;
  roles: Readonly<Record<BylineRole, string>>;
};

/** The few words that a file says by itself. */
export const htmlWordings: Readonly<Record<Language, HtmlWording>> = {
  en: {
    notes: 'Notes',
    note: (number) => `Note ${number}`,
    back: (number, occurrence) => `Back to place ${occurrence} of note ${number}`,
    original: (where) => `First published: ${where}`,
    page: 'Read on the site',
    roles: {
      author: '',
      editor: 'editor',
      translator: 'translator',
      interviewer: 'interviewer',
      interviewee: 'interviewee',
    },
  },
  ru: {
    notes: 'Примечания',
    note: (number) => `Примечание ${number}`,
    back: (number, occurrence) => `К месту ${occurrence} примечания ${number}`,
    original: (where) => `Впервые опубликовано: ${where}`,
    page: 'Читать на сайте',
    roles: {
      author: '',
      editor: 'редактор',
      translator: 'переводчик',
      interviewer: 'интервьюер',
      interviewee: 'собеседник',
    },
  },
  be: {
    notes: 'Заўвагі',
    note: (number) => `Заўвага ${number}`,
    back: (number, occurrence) => `Да месца ${occurrence} заўвагі ${number}`,
    original: (where) => `Упершыню апублікавана: ${where}`,
    page: 'Чытаць на сайце',
    roles: {
      author: '',
      editor: 'рэдактар',
      translator: 'перакладчык',
      interviewer: 'інтэрв’юер',
      interviewee: 'суразмоўца',
    },
  },
};
