import { webAddress } from '@/platform/web-address';

import type { CslItem, CslName, CslType, DeskWork } from './csl';
import { doiOf } from './doi';
import { publicVariables, variablesIn, type Variables } from './variables';

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
  /** What has no field of its own. */
  variables?: unknown;
};

/** What of a source describes the work, to be read without its links' health, its copies and its uses. */
export const describingFields: { readonly [Field in keyof SourceRecord]-?: true } = {
  key: true,
  type: true,
  title: true,
  authors: true,
  editors: true,
  containerTitle: true,
  publisher: true,
  publisherPlace: true,
  volume: true,
  issue: true,
  page: true,
  edition: true,
  issued: true,
  accessed: true,
  url: true,
  doi: true,
  isbn: true,
  language: true,
  note: true,
  variables: true,
};

/**
 * The work that a source describes, as documents say it; empty fields are left out, and so is what is no address or DOI:
 * whatever a document says of a work came through here.
 */
export const cslOfSource = (source: SourceRecord): CslItem => ({
  id: source.key,
  ...describedBy(source, publicVariables(variablesIn(source.variables))),
});

/** The same with what stays at the desk. */
export const deskWorkOf = (source: SourceRecord): DeskWork & { id: string } => ({
  id: source.key,
  ...describedBy(source, variablesIn(source.variables)),
});

const describedBy = (source: SourceRecord, variables: Variables): DeskWork => ({
  ...variables,
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
    URL: webAddress(source.url),
    DOI: doiOf(source.doi),
    ISBN: source.isbn,
    language: source.language,
    note: source.note,
  }),
});

/** The fields of a source that describe the work; its key is the caller's to choose. */
export const sourceOfCsl = (
  item: DeskWork,
): Omit<SourceRecord, 'key' | 'variables'> & { variables?: Variables } => ({
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
    url: webAddress(item.URL),
    doi: doiOf(item.DOI),
    isbn: item.ISBN,
    language: item.language,
    note: item.note,
    variables: someOf(variablesIn(item)),
  }),
});

const someOf = (variables: Variables): Variables | undefined =>
  Object.keys(variables).length > 0 ? variables : undefined;

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
