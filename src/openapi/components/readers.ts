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
  someOf,
  text,
} from '../schema';
import { paging } from './paging';

const labelled = record({ slug: text, name: orNull(text) });
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

/** What readers and programs get. */
export const readerComponents = {
  PublicArticle: record(article),
  PublicArticles: record({ docs: list(record({}, article)), ...paging }),
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
