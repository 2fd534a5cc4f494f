import type { CslItem, CslName, CslType } from './csl';

type Maybe<T> = T | null | undefined;
type NameRecord = { family?: Maybe<string>; given?: Maybe<string>; literal?: Maybe<string> };

/** A source as the `sources` collection keeps it: CSL's fields under JavaScript's names. */
export type SourceRecord = {
  key: string;
  type: CslType;
  title?: Maybe<string>;
  authors?: Maybe<NameRecord[]>;
  editors?: Maybe<NameRecord[]>;
  containerTitle?: Maybe<string>;
  publisher?: Maybe<string>;
  publisherPlace?: Maybe<string>;
  volume?: Maybe<string>;
  issue?: Maybe<string>;
  page?: Maybe<string>;
  edition?: Maybe<string>;
  issued?: Maybe<string>;
  accessed?: Maybe<string>;
  url?: Maybe<string>;
  doi?: Maybe<string>;
  isbn?: Maybe<string>;
  language?: Maybe<string>;
  note?: Maybe<string>;
};

/** The work that a source describes; empty fields are left out. */
export const cslOfSource = (source: SourceRecord): CslItem => ({
  id: source.key,
  type: source.type,
  ...filled({
    title: source.title,
    author: namesOf(source.authors),
    editor: namesOf(source.editors),
    'container-title': source.containerTitle,
    publisher: source.publisher,
    'publisher-place': source.publisherPlace,
    volume: source.volume,
    issue: source.issue,
    page: source.page,
    edition: source.edition,
    issued: source.issued,
    accessed: source.accessed,
    URL: source.url,
    DOI: source.doi,
    ISBN: source.isbn,
    language: source.language,
    note: source.note,
  }),
});

/** The fields of a source that describe the work; its key is the caller's to choose. */
export const sourceOfCsl = (item: Omit<CslItem, 'id'>): Omit<SourceRecord, 'key'> => ({
  type: item.type,
  ...filled({
    title: item.title,
    authors: namesOf(item.author),
    editors: namesOf(item.editor),
    containerTitle: item['container-title'],
    publisher: item.publisher,
    publisherPlace: item['publisher-place'],
    volume: item.volume,
    issue: item.issue,
    page: item.page,
    edition: item.edition,
    issued: item.issued,
    accessed: item.accessed,
    url: item.URL,
    doi: item.DOI,
    isbn: item.ISBN,
    language: item.language,
    note: item.note,
  }),
});

const namesOf = (names: Maybe<readonly NameRecord[]>): CslName[] | undefined => {
  const kept = (names ?? [])
    .map(({ family, given, literal }) => filled({ family, given, literal }))
    .filter((name) => Object.keys(name).length > 0);
  return kept.length > 0 ? kept : undefined;
};

type Filled<T> = { [K in keyof T]?: NonNullable<T[K]> };

const filled = <T extends object>(fields: T): Filled<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    ),
  ) as Filled<T>;
