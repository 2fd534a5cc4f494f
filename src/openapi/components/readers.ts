import { cslTypes } from '@/citations/csl';
import { linkVerdicts } from '@/citations/link-verdicts';
import { articleKinds } from '@/document/document';
import { languages } from '@/platform/language';
import { editionKinds } from '@/workflow/states';
import {
  component,
  count,
  day,
  flag,
  hash,
  id,
  instant,
  list,
  oneOf,
  orNull,
  record,
  said,
  someOf,
  text,
} from '../schema';

const labelled = record({ slug: text, name: orNull(text) });
const paging = {
  totalDocs: count,
  limit: count,
  page: count,
  totalPages: count,
  pagingCounter: count,
  hasPrevPage: flag,
  hasNextPage: flag,
  prevPage: orNull(count),
  nextPage: orNull(count),
};
const article = {
  id,
  slug: text,
  language: oneOf(languages),
  kind: oneOf(articleKinds),
  title: text,
  standfirst: orNull(text),
  date: orNull(day),
  authors: list(labelled),
  topics: list(labelled),
  state: oneOf(['published', 'retracted']),
  edition: count,
  publishedAt: orNull(instant),
  firstPublishedAt: orNull(instant),
  contentHash: orNull(hash),
  editionKind: oneOf(editionKinds),
  notices: list(someOf({ kind: text })),
  reviewDue: flag,
  url: text,
  document: orNull(someOf({})),
};

const copy = record({ url: text, at: orNull(instant) });
const link = record({
  address: orNull(text),
  verdict: oneOf(linkVerdicts),
  checkedAt: orNull(instant),
  lastAliveAt: orNull(instant),
  finalUrl: orNull(text),
  snapshot: orNull(record({ sha256: hash, takenAt: instant, url: orNull(text) })),
  archive: orNull(copy),
});
const work = {
  key: text,
  type: oneOf(cslTypes),
  title: orNull(text),
  domain: orNull(text),
  url: text,
};
const source = {
  id,
  ...work,
  csl: said('CSL-JSON 1.0.2.', someOf({ id: text, type: oneOf(cslTypes) })),
  link,
  citedBy: said('Articles that readers have now.', count),
  claims: said('Words in them that rest on it.', count),
};
const reference = {
  citation: text,
  note: count,
  words: text,
  sentence: orNull(text),
  url: orNull(text),
  article: record({
    id,
    slug: text,
    title: text,
    language: oneOf(languages),
    edition: count,
    state: oneOf(['published', 'retracted', 'superseded']),
    date: orNull(day),
    url: text,
  }),
  source: record({ ...work, link }),
};

/** What readers and programs get. */
export const readerComponents = {
  PublicArticle: record(article),
  PublicArticles: record({ docs: list(record({}, article)), ...paging }),
  PublicSource: record(source),
  PublicSources: record({ docs: list(record(source)), ...paging }),
  PublicReferences: record({ docs: list(record(reference)), ...paging }),
  /** Payload's own lists. */
  Records: someOf({ docs: list(someOf({ id })), totalDocs: count, page: count }),
  ImportedArticle: record({
    article: id,
    title: text,
    language: oneOf(languages),
    unresolvedCitations: count,
    findings: list(component('Finding')),
  }),
};
