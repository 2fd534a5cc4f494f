import type { FrozenDocument } from '@/document/document';
import type { Language } from '@/platform/language';
import type { ArticleView, EditionSummary, Notice } from './views';

/** What is said of an edition in the history of its article. */
export type PastEdition = EditionSummary & {
  /** SHA-256 of the document, hexadecimal. */
  readonly contentHash?: string;
};

/** All that readers ever had of an article, newest first. */
export type HistoryView = {
  readonly title: string;
  readonly language: Language;
  /** Path of the article. */
  readonly href: string;
  /** Number of the edition that readers have now. */
  readonly current: number;
  readonly retracted?: boolean;
  readonly editions: readonly PastEdition[];
};

/** One edition at its own address, which `href` is; with what became of it since. */
export type EditionView = ArticleView & {
  /** Path of the article, where its current edition is. */
  readonly article: string;
  readonly current: Pick<EditionSummary, 'number' | 'publishedAt'>;
  /** What later editions corrected, newest first. */
  readonly correctedSince: readonly Notice[];
};

/** Two editions side by side. */
export type ComparedView = {
  readonly title: string;
  readonly language: Language;
  /** Path of the article. */
  readonly article: string;
  readonly before: ComparedEdition;
  readonly after: ComparedEdition;
  /** All that readers may compare, newest first. */
  readonly editions: readonly EditionSummary[];
  readonly retracted?: boolean;
  readonly shown: ShownAlong;
};
export type ComparedEdition = EditionSummary & { readonly document: FrozenDocument };

/** What a comparison needs beside the two documents. */
export type ShownAlong = {
  /** Labels of topics by slug. */
  readonly topics: Readonly<Record<string, string>>;
  /** Addresses of pictures by SHA-256. */
  readonly images: Readonly<Record<string, string>>;
};
