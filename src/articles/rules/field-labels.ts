import type { Label } from '@/languages/labels-of';
import { inEach } from '@/languages/texts';
import type { ArticleField } from '@/document/document';
import type { Language } from '@/platform/language';

/** What a field is called in the form, below the text, in files and where editions are compared. */
export const fieldLabels: Readonly<Record<Language, Readonly<Record<ArticleField, string>>>> =
  inEach((texts) => texts.articles);

/** The names of one field in every language. */
export const labelsOfField = (field: ArticleField): Label =>
  inEach((texts) => texts.articles[field]);
