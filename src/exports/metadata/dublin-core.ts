import type { CslItem } from '@/sources/rules/csl';
import type { FrozenDocument } from '@/document/document';
import { licenceOf } from '@/document/licence';

/** Elements of Dublin Core 1.1 that articles have something for. */
export type DcElement =
  | 'title'
  | 'creator'
  | 'subject'
  | 'description'
  | 'publisher'
  | 'contributor'
  | 'date'
  | 'type'
  | 'format'
  | 'identifier'
  | 'source'
  | 'language'
  | 'relation'
  | 'rights';

/** One statement; `language` where its words are in one. */
export type DcStatement = {
  readonly element: DcElement;
  readonly value: string;
  readonly language?: string;
};

/** What is said of a document that it does not say itself. */
export type DcSurroundings = {
  /** With the word that it was retracted, where it was. */
  readonly title: string;
  /** Absolute, of the article's page. */
  readonly address: string;
  readonly publication: string;
  /** Labels of the topics. */
  readonly topics: readonly string[];
  /** The day that the text bears, `YYYY-MM-DD`; see `dayOfText`. */
  readonly date?: string;
  /** What readers were told of the text since. */
  readonly notices: readonly string[];
};

/** An article in Dublin Core: for harvesters, and for the head of its page. */
export const dublinCore = (
  { metadata, references }: FrozenDocument,
  about: DcSurroundings,
): readonly DcStatement[] => {
  const { language, subtitle, standfirst, original, doi, licence, kind, bylines } = metadata;
  const inWords = (element: DcElement, values: readonly (string | undefined)[]) =>
    statements(element, values, language);
  const named = (isAuthor: boolean) =>
    bylines.filter(({ role }) => (role === 'author') === isAuthor).map(({ name }) => name);
  const terms = licence === undefined ? undefined : licenceOf(licence);
  return [
    ...inWords('title', [about.title, subtitle]),
    ...statements('creator', named(true)),
    ...statements('contributor', named(false)),
    ...inWords('subject', about.topics),
    ...inWords('description', [standfirst, ...about.notices]),
    ...statements('publisher', [about.publication]),
    ...statements('date', [about.date]),
    ...statements('type', ['Text', kind]),
    ...statements('format', ['text/html']),
    ...statements('identifier', [about.address, doi && doiAddress(doi)]),
    ...statements('source', [original?.publisher, original?.url]),
    ...statements('language', [language]),
    ...statements('relation', references.map(workAddress)),
    ...statements('rights', [terms?.name, terms?.url]),
  ];
};

const statements = (
  element: DcElement,
  values: readonly (string | undefined)[],
  language?: string,
): DcStatement[] =>
  [...new Set(values)].flatMap((value) =>
    value ? [{ element, value, ...(language ? { language } : {}) }] : [],
  );

export const doiAddress = (doi: string): string => `https://doi.org/${encodeURI(doi)}`;

/** Where a cited work is: by its DOI, which outlives addresses. */
export const workAddress = ({ DOI, URL }: CslItem): string | undefined =>
  DOI ? doiAddress(DOI) : URL;
