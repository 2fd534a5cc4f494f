import { inEach } from '@/languages/texts';
import type { ArticleKind, BylineRole } from '@/document/document';
import type { Language } from '@/platform/language';

/** The few words that a file says by itself, in the language of its article. */
export type PrintWording = {
  /** The tag of a place too, for programs that spell and hyphenate by it. */
  locale: string;
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

export const printWordings: Readonly<Record<Language, PrintWording>> = inEach(
  (texts) => texts.print.words,
);
