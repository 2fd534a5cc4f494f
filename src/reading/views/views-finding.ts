import type { ArticleKind } from '@/document/document';
import type { Language } from '@/platform/language';
import type { Role } from '@/editions/rules/states';
import type { ArticleListView, ArticleRow, Link, Paging } from './views';

/** The sites that texts rest on, the most cited first. */
export type DomainsView = {
  readonly rows: readonly (Link & { readonly claims: number })[];
} & Paging;

/** A year or a month, `2025` or `2025-06`, and how many articles came out in it. */
export type Span = { readonly span: string; readonly articles: number };

/** What came out when. */
export type ArchiveView = {
  /** The year or month that is shown; all years where nothing is said. */
  readonly within?: string;
  /** The years, or the months of the year that is shown, newest first. */
  readonly spans: readonly Span[];
  /** The years and months before and after that have something to be read. */
  readonly earlier?: string;
  readonly later?: string;
  readonly articles?: ArticleListView;
};

/** A topic or a series in the list of them. */
export type Subject = Link & {
  readonly description?: string;
  readonly articles: number;
};

/** A series and its parts. */
export type SeriesView = {
  readonly slug: string;
  readonly name: string;
  readonly description?: string;
  /** In the order in which they are to be read. */
  readonly rows: readonly (ArticleRow & { readonly position?: number })[];
  /** The languages in which it has parts. */
  readonly spoken: readonly Language[];
} & Paging;

/** Authors whose names begin with one letter. */
export type AuthorsUnderLetter = {
  readonly letter: string;
  readonly authors: readonly (Link & { readonly articles: number })[];
};

export type AuthorsView = {
  /** Every letter that a name begins with, in the order of the alphabet. */
  readonly letters: readonly string[];
  /** The letters that are shown: all, or one where there are too many names for one page. */
  readonly groups: readonly AuthorsUnderLetter[];
  /** The letter that is shown, where it is not all. */
  readonly letter?: string;
} & Paging;

/** A page of all series. */
export type SeriesListView = { readonly rows: readonly Subject[] } & Paging;

/** What a section of the front page is about. */
export type SectionSubject =
  | { readonly kind: 'latest' | 'chosen' }
  | { readonly kind: 'topic' | 'series'; readonly name: string; readonly href: string }
  | { readonly kind: 'kind'; readonly articleKind: ArticleKind };

/** A section of the front page, as editors arranged it. */
export type HomeSection = {
  readonly subject: SectionSubject;
  /** As editors call it; by its subject where they say nothing. */
  readonly title?: string;
  readonly layout: 'rows' | 'columns';
  readonly rows: readonly ArticleRow[];
};

export type HomeView = {
  readonly lead?: ArticleRow & {
    readonly image?: {
      readonly href: string;
      readonly alt: string;
      /** In pixels. */
      readonly width?: number;
      readonly height?: number;
    };
  };
  readonly sections: readonly HomeSection[];
};

/** A stage of review as a reader understands it. */
export type ReviewStage = {
  readonly name: string;
  readonly approvals: number;
  /** Whose approval counts. */
  readonly roles: readonly (Role | 'named-people')[];
  /** The only kinds of article that pass it; every kind where there are none. */
  readonly kinds: readonly ArticleKind[];
};

export type AboutView = {
  readonly people: readonly {
    readonly name: string;
    readonly role?: string;
    readonly href?: string;
  }[];
  readonly stages: readonly ReviewStage[];
};
