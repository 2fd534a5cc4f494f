import type { ArticleKind } from '@/document/document';
import type { Language } from '@/platform/language';
import type { Passage } from '@/search/rules/passages';
import type { ArticleRow, Link, Paging } from './views';

/** What a search is narrowed to. Topics and authors by slug, the year as four digits. */
export type SearchFilters = {
  readonly topic?: string;
  readonly author?: string;
  readonly year?: string;
  readonly kind?: ArticleKind;
};

/** What a reader asks of the search. */
export type SearchAsked = SearchFilters & {
  /** Tidy; empty where nothing is asked yet. */
  readonly q: string;
  /** Of the texts; that of the page where none is chosen. */
  readonly language: Language;
  /** From 1. */
  readonly page: number;
};

export type SearchHit = ArticleRow & {
  /** The title and the standfirst with what was sought marked, then places of the text. */
  readonly marked: { readonly title: Passage; readonly standfirst?: Passage };
  readonly passages: readonly Passage[];
  /** Whether the passages are of the notes and cited works, since the text itself has none. */
  readonly inNotes?: true;
};

/** A value of a filter; without a count where there are too many texts to count. */
export type SearchChoice = {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
};

export type SearchView = {
  readonly asked: SearchAsked;
  /** False where the words ask for nothing: there are none, or only such as every text has. */
  readonly isQuestion: boolean;
  readonly hits: readonly SearchHit[];
  /** How many texts; where there are more than are counted, at least so many. */
  readonly total: number;
  readonly hasMore: boolean;
  readonly choices: Readonly<Record<keyof SearchFilters, readonly SearchChoice[]>>;
  /** People and topics whose names answer the question. */
  readonly names: readonly (Link & { readonly kind: 'author' | 'topic' })[];
  /** Other words that were probably meant; `shown` where the results are those of them already. */
  readonly meant?: { readonly q: string; readonly shown: boolean };
  /** How many texts answer without the filters, where none does with them. */
  readonly unfiltered?: number;
  /** Other languages in which texts answer. */
  readonly elsewhere: readonly {
    readonly language: Language;
    readonly count: number;
    readonly more: boolean;
  }[];
} & Pick<Paging, 'page' | 'totalPages'>;

/** What somebody who is still typing may mean. */
export type Suggestion = {
  readonly kind: 'article' | 'author' | 'topic' | 'source';
  readonly label: string;
  readonly href: string;
};
