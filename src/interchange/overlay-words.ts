import { dateInWords, wordings as citationWords } from '@/citations/wording';
import type { Language } from '@/platform/language';
import type { ExportNotice, ExportOverlay } from './format';

type Wording = Record<ExportNotice['kind'] | 'reviewDue', string> & {
  retracted: (title: string) => string;
};

const wordings: Readonly<Record<Language, Wording>> = {
  en: {
    correction: 'Corrected',
    retraction: 'Retracted',
    reviewDue: 'Published ahead of its review, which is still to come.',
    retracted: (title) => `Retracted: ${title}`,
  },
  ru: {
    correction: 'Исправлено',
    retraction: 'Отозвано',
    reviewDue: 'Опубликовано до рецензии; рецензия ещё предстоит.',
    retracted: (title) => `Отозвано: ${title}`,
  },
  be: {
    correction: 'Выпраўлена',
    retraction: 'Адклікана',
    reviewDue: 'Апублікавана да рэцэнзіі; рэцэнзія яшчэ наперадзе.',
    retracted: (title) => `Адклікана: ${title}`,
  },
};

/** What was said of a text since it was approved, a sentence or more for each thing; in its own language. */
export const overlayWords = (
  overlay: ExportOverlay | undefined,
  language: Language,
): readonly string[] => {
  const words = wordings[language];
  const notices = overlay?.notices.map(({ kind, text, at }) =>
    at ? `${words[kind]} (${dayOf(at, language)}): ${text}` : `${words[kind]}: ${text}`,
  );
  return [...(notices ?? []), ...(overlay?.reviewDue ? [words.reviewDue] : [])];
};

const dayOf = (at: string, language: Language): string =>
  dateInWords(at.slice(0, 10), citationWords[language]);

/** A title that does not go anywhere without its retraction. */
export const titleUnder = (
  overlay: ExportOverlay | undefined,
  title: string,
  language: Language,
): string => (overlay?.retracted ? wordings[language].retracted(title) : title);
