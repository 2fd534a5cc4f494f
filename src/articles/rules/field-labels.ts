import type { ArticleField } from '@/document/document';
import { languages, type Language } from '@/platform/language';
import { be } from './field-labels/be';
import { en } from './field-labels/en';
import { ru } from './field-labels/ru';

/** What a field is called in the form, below the text, in files and where editions are compared. */
export const fieldLabels: Readonly<Record<Language, Readonly<Record<ArticleField, string>>>> = {
  en,
  ru,
  be,
};

/** The names of one field in every language. */
export const labelsOfField = (field: ArticleField): Record<Language, string> =>
  Object.fromEntries(
    languages.map((language) => [language, fieldLabels[language][field]]),
  ) as Record<Language, string>;
