import { dateInWords, wordings as citationWords } from '@/citations/rules/wording';
import type { Language } from '@/platform/language';
import type { ExportNotice, ExportLiveMetadata, ExportReplacement } from '../format';

type Wording = Record<ExportNotice['kind'] | 'reviewDue' | 'correctedSince', string> & {
  retracted: (title: string) => string;
  replaced: (by: { edition: number; day: string | undefined; address: string }) => string;
};

const wordings: Readonly<Record<Language, Wording>> = {
  en: {
    correction: 'Corrected',
    retraction: 'Retracted',
    reviewDue: 'Published ahead of its review, which is still to come.',
    retracted: (title) => `Retracted: ${title}`,
    correctedSince: 'Corrected since',
    replaced: ({ edition, day, address }) =>
      `An earlier edition, which has been replaced. The current one is edition ${edition}${day ? `, of ${day}` : ''}: ${address}`,
  },
  ru: {
    correction: 'Исправлено',
    retraction: 'Отозвано',
    reviewDue: 'Опубликовано до рецензии; рецензия ещё предстоит.',
    retracted: (title) => `Отозвано: ${title}`,
    correctedSince: 'С тех пор исправлено',
    replaced: ({ edition, day, address }) =>
      `Прежний выпуск, он заменён. Действующий — выпуск ${edition}${day ? ` от ${day}` : ''}: ${address}`,
  },
  be: {
    correction: 'Выпраўлена',
    retraction: 'Адклікана',
    reviewDue: 'Апублікавана да рэцэнзіі; рэцэнзія яшчэ наперадзе.',
    retracted: (title) => `Адклікана: ${title}`,
    correctedSince: 'З таго часу выпраўлена',
    replaced: ({ edition, day, address }) =>
      `Ранейшы выпуск, ён заменены. Дзейны — выпуск ${edition}${day ? ` ад ${day}` : ''}: ${address}`,
  },
};

/** What was said of a text since it was approved, a sentence or more for each thing; in its own language. */
export const liveMetadataWords = (
  liveMetadata: ExportLiveMetadata | undefined,
  language: Language,
): readonly string[] => {
  const words = wordings[language];
  const said = (label: string, { text, at }: { text: string; at?: string }) =>
    at ? `${label} (${dayOf(at, language)}): ${text}` : `${label}: ${text}`;
  return [
    ...replacementWords(liveMetadata?.replacedBy, language),
    ...(liveMetadata?.replacedBy?.corrections ?? []).map((one) => said(words.correctedSince, one)),
    ...(liveMetadata?.notices ?? []).map((notice) => said(words[notice.kind], notice)),
    ...(liveMetadata?.reviewDue ? [words.reviewDue] : []),
  ];
};

const replacementWords = (by: ExportReplacement | undefined, language: Language): string[] =>
  by
    ? [
        wordings[language].replaced({
          ...by,
          day: by.published && dayOf(by.published, language),
        }),
      ]
    : [];

const dayOf = (at: string, language: Language): string =>
  dateInWords(at.slice(0, 10), citationWords[language]);

/** A title that does not go anywhere without its retraction. */
export const titleUnder = (
  liveMetadata: ExportLiveMetadata | undefined,
  title: string,
  language: Language,
): string => (liveMetadata?.retracted ? wordings[language].retracted(title) : title);
