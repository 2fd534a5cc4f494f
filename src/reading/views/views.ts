import type { CslItem } from '@/sources/rules/csl';
import type { LinkVerdict } from '@/link-checks/rules/link-verdicts';
import type { PageFault } from '@/link-checks/rules/page-faults';
import type { ArticleKind, FrozenDocument } from '@/document/document';
import type { Language } from '@/platform/language';
import type { EditionKind, State } from '@/editions/rules/states';
import type { PublicationTheme } from '@/theme/theme';

/**
 * What reader pages are made of. Queries answer with these; components only render them.
 * Every `href` is a path on this site or an absolute address; every instant is ISO 8601 in UTC.
 */
export type Link = { readonly label: string; readonly href: string };

/** What every page knows about the publication, in the language of the page. */
export type PublicationView = {
  readonly name: string;
  readonly tagline?: string;
  /** Paragraphs, plain text. */
  readonly about?: string;
  readonly licence?: string;
  /** An e-mail address for readers. */
  readonly contact?: string;
  /** What the publication adds to the statement on accessibility. */
  readonly accessibilityNote?: string;
  /** Origin of the site without a slash at the end, e.g. `https://example.org`. */
  readonly url: string;
  /** IANA name; dates are said in it. */
  readonly timeZone: string;
  /** The first is the one without a prefix in its addresses. */
  readonly languages: readonly Language[];
  readonly topics: readonly Link[];
  readonly theme: PublicationTheme;
  /** In place of the name at the head of a page; the name is its alternative text. */
  readonly logo?: { readonly light: Picture; readonly dark?: Picture };
};

/** A file with its size in pixels, where that is known. */
export type Picture = { readonly href: string; readonly width?: number; readonly height?: number };

/** Immutable addresses of the files that every page needs. */
export type SiteAssets = {
  readonly styles: string;
  /** Code, which stands in the page: sets the theme before anything is painted, and asks for the script afterwards. */
  readonly opening: string;
  /** A data URL: one request less, of which the headers alone were larger. */
  readonly icon: string;
  /** The one face that is asked for before the style sheet is read, by language of the page. */
  readonly preload: Readonly<Record<Language, string>>;
};

/** What is known of a cited page after publication; never part of the hashed document. */
export type ReferenceLiveMetadata = {
  /** Path of the source's own page, when it has one. */
  readonly href?: string;
  /** The source's address now: what the verdict is about. A document keeps the one that was cited. */
  readonly url?: string;
  readonly verdict: LinkVerdict;
  readonly checkedAt?: string;
  /** When it last answered. */
  readonly lastAliveAt?: string;
  /** Where the address leads today, when it moved. */
  readonly finalUrl?: string;
  /** The newest copy that the publication keeps, and of which address; with `href` where readers may see it. */
  readonly snapshot?: {
    readonly sha256: string;
    readonly takenAt: string;
    readonly of?: string;
    readonly href?: string;
  };
  /** What came instead of the page, where no copy shows it. */
  readonly cameInstead?: PageFault;
  /** A copy in an archive elsewhere. */
  readonly archive?: { readonly url: string; readonly at?: string };
};

export type EditionSummary = {
  readonly number: number;
  readonly kind: EditionKind;
  readonly state: State;
  readonly publishedAt?: string;
  readonly publicNote?: string;
  /** Why it was withdrawn or retracted. */
  readonly notice?: Notice;
  /** Its own address, where readers may have it. */
  readonly href?: string;
};

export const noticeKinds = ['correction', 'withdrawal', 'retraction', 'removal'] as const;
export type NoticeKind = (typeof noticeKinds)[number];
export type Notice = { readonly kind: NoticeKind; readonly text: string; readonly at?: string };

export type Translation = {
  readonly language: Language;
  readonly title: string;
  readonly href: string;
};

/** A file that readers may take away. `format` is the name in the registry of formats. */
export type Download = {
  readonly format: string;
  readonly mediaType: string;
  /** Among the files for readers, 1 first; without one it is for programs. */
  readonly place?: number;
  /** It lists what the text cites, and is no form of the text. */
  readonly isOfWorks: boolean;
  /** In bytes, once the file is made. */
  readonly size?: number;
} & Link;

/** What is joined to a frozen document when it is shown. */
export type ArticleLiveMetadata = {
  readonly number: number;
  readonly kind: EditionKind;
  readonly state: State;
  /** When this edition came out; absent in a preview. */
  readonly publishedAt?: string;
  /** When the first edition came out. */
  readonly firstPublishedAt?: string;
  readonly publicNote?: string;
  readonly notices: readonly Notice[];
  /** All public editions, newest first. */
  readonly editions: readonly EditionSummary[];
  readonly translations: readonly Translation[];
  /** Labels and addresses of the document's topics, in its order. */
  readonly topics: readonly Link[];
  readonly series?: Link & {
    readonly position?: number;
    /** The articles before and after this one. */
    readonly previous?: Link;
    readonly next?: Link;
  };
  /** What has most in common with this article, the closest first. */
  readonly related?: readonly ArticleRow[];
  /** By slug of the author; a byline without an entry is printed without a link. */
  readonly authors: Readonly<Record<string, string>>;
  /** By id of the reference. */
  readonly references: Readonly<Record<string, ReferenceLiveMetadata>>;
  /** Addresses of pictures by SHA-256. */
  readonly images: Readonly<Record<string, string>>;
  readonly downloads: readonly Download[];
  /** Published under force and not yet ratified by a reviewer. */
  readonly reviewDue?: boolean;
};

export type ArticleView = {
  readonly document: FrozenDocument;
  /** SHA-256 of the document, hexadecimal. */
  readonly contentHash?: string;
  /** Path of the article on this site, or of one of its editions. */
  readonly href: string;
  /** Path of the article where this is the page of one of its editions. */
  readonly article?: string;
  readonly liveMetadata: ArticleLiveMetadata;
};

/** One row of a list of articles. */
export type ArticleRow = {
  readonly title: string;
  readonly href: string;
  readonly kind: ArticleKind;
  readonly language: Language;
  readonly standfirst?: string;
  readonly authors: readonly string[];
  readonly topics: readonly Link[];
  /** Day of the text, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly retracted?: boolean;
};

/** A part of a longer list. Pages count from 1. */
export type Paging = {
  readonly page: number;
  readonly totalPages: number;
  readonly total: number;
};

export type ArticleListView = {
  readonly rows: readonly ArticleRow[];
  /** The languages in which the same list has anything. */
  readonly spoken?: readonly Language[];
} & Paging;

export type AuthorView = {
  readonly slug: string;
  readonly name: string;
  readonly bio?: string;
  readonly photo?: { readonly href: string; readonly alt: string };
  readonly orcid?: string;
  readonly affiliations: readonly {
    readonly organisation: string;
    readonly position?: string;
    readonly from?: string;
    readonly to?: string;
  }[];
  readonly links: readonly Link[];
  readonly articles: ArticleListView;
};

export type TopicView = {
  readonly slug: string;
  readonly name: string;
  readonly description?: string;
  readonly articles: ArticleListView;
};

/** One article that cites a source, with the words that it rests on. */
export type CitingArticle = ArticleRow & {
  readonly passages: readonly { readonly number: number; readonly words: string }[];
};

/** A page of the articles that cite a source. */
export type CitingArticles = { readonly rows: readonly CitingArticle[] } & Paging;

/** A time in which all checks of an address found the same. `url` where it was another address than now. */
export type LinkPeriod = {
  readonly verdict: LinkVerdict;
  readonly from: string;
  readonly to: string;
  readonly checks: number;
  readonly url?: string;
};

export type SourceView = {
  readonly item: CslItem;
  readonly liveMetadata: ReferenceLiveMetadata;
  /** The page of its site. */
  readonly domain?: Link;
  readonly history: {
    /** Newest first. */
    readonly periods: readonly LinkPeriod[];
    readonly hasEarlier: boolean;
  };
  readonly citedBy: CitingArticles;
};

/** Words of a published text that rest on a work; `href` leads to their place. */
export type ClaimRow = {
  readonly number: number;
  readonly words: string;
  readonly href: string;
  readonly title: string;
  readonly language: Language;
  readonly retracted?: boolean;
};

/** One row of a list of cited works. */
export type SourceRow = {
  readonly item: CslItem;
  readonly liveMetadata: ReferenceLiveMetadata;
  /** How many articles cite it, and how many words rest on it. */
  readonly articles: number;
  readonly claims: number;
};

export type SourcesView = {
  readonly rows: readonly SourceRow[];
  /** The sites that are cited most, on the first page. */
  readonly domains: readonly (Link & { readonly claims: number })[];
} & Paging;

/** What rests on the pages of one site. */
export type DomainView = {
  /** In ASCII, as in the page's address. */
  readonly domain: string;
  readonly label: string;
  readonly claims: number;
  /** With the latest claims of each. */
  readonly rows: readonly (SourceRow & { readonly latest: readonly ClaimRow[] })[];
} & Paging;

/**
 * An address that was given out and answers with an explanation now: the text was withdrawn by the publication or removed
 * for legal reasons, or nothing public names the person or the work any more.
 */
export type GoneView = {
  readonly kind: 'withdrawn' | 'removed' | 'unnamed';
  readonly explanation?: string;
  /** When; not known of what is merely named no more. */
  readonly at?: string;
};

/** One entry of the list of corrections. */
export type CorrectionRow = {
  readonly kind: 'correction' | 'withdrawal' | 'retraction';
  readonly at: string;
  /** Of the article, as it stood in the edition concerned. */
  readonly title: string;
  readonly href: string;
  readonly language: Language;
  /** Number of the edition. */
  readonly edition: number;
  readonly note: string;
};

export type CorrectionsView = { readonly rows: readonly CorrectionRow[] } & Paging;

export type FeedEntry = {
  readonly title: string;
  readonly href: string;
  readonly language: Language;
  readonly retracted?: boolean;
  readonly standfirst?: string;
  /** Labels. */
  readonly topics: readonly string[];
  /** Who wrote it; `href` leads to the author's page here. */
  readonly people: readonly { readonly label: string; readonly href?: string }[];
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly image?: string;
  /** The article's HTML export. */
  readonly page: string;
};

export type FeedView = {
  /** What it is about, where that is not the whole publication. */
  readonly title?: string;
  readonly description?: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
};

/** A page in a site map: its path, the day of its last change where known, itself and its translations where it has any. */
export type SiteMapPage = {
  readonly path: string;
  readonly changed?: string;
  readonly alternates?: readonly { readonly language: Language; readonly href: string }[];
};

export type NewsMapEntry = {
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  readonly publishedAt: string;
};
