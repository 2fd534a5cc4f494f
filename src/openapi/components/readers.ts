import { articleKinds } from '@/document/document';
import { languages } from '@/platform/language';
import { editionKinds } from '@/editions/rules/states';
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

const cited = record({ key: text, words: text }, { was: text });

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
    changes: orNull(component('ReimportChanges')),
  }),
  ReimportChanges: record({ kept: list(cited), new: list(cited), gone: list(cited) }),
  /** One file of several: an article, what would come of it, or why nothing did. */
  ImportOutcome: record(
    { filename: text, status: count, findings: list(component('Finding')) },
    {
      article: id,
      revision: orNull(count),
      title: text,
      language: oneOf(languages),
      unresolvedCitations: count,
      changes: orNull(component('ReimportChanges')),
      refused: list(component('Finding')),
      document: someOf({}),
      notes: list(record({ number: count, kind: text, text })),
      contents: someOf({ words: count, notes: count }),
      pictures: list(
        record({ sha256: hash, filename: text, alt: text, size: count, thumbnail: text }),
      ),
    },
  ),
};
