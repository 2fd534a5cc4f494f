import type { CslItem, CslName, CslType } from '@/sources/rules/csl';
import { plainWork } from '@/citations/rules/markup';
import { formatReference } from '@/citations/rules/format-reference';
import { wordsOfRuns } from '@/citations/rules/runs';
import type { Language } from '@/platform/language';
import type { ExportReference } from '../../format';
import { doiAddress } from '../print-model/colophon';

/** A cited work in the vocabulary of https://schema.org, with the copy that outlives its page. */
export const citedWork = (
  work: CslItem,
  known: ExportReference | undefined,
  language: Language,
): object => {
  const item = plainWork(work);
  return {
    '@type': types[item.type] ?? 'CreativeWork',
    '@id': item.DOI ? doiAddress(item.DOI) : undefined,
    name: item.title,
    author: item.author?.map(personOf),
    datePublished: item.issued,
    publisher: item.publisher ? { '@type': 'Organization', name: item.publisher } : undefined,
    isPartOf: item['container-title']
      ? { '@type': 'CreativeWork', name: item['container-title'] }
      : undefined,
    url: item.URL,
    identifier: item.DOI ?? item.ISBN,
    archivedAt: known?.copy?.address ?? known?.archive?.address,
    text: wordsOfRuns(formatReference(work, language)),
  };
};

const personOf = ({ family, given, literal }: CslName): object =>
  literal === undefined
    ? { '@type': 'Person', name: [given, family].filter(Boolean).join(' ') }
    : { '@type': 'Organization', name: literal };

/** What schema.org has a word for. */
const types: Readonly<Partial<Record<CslType, string>>> = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  legislation: 'Legislation',
  map: 'Map',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  software: 'SoftwareApplication',
  thesis: 'Thesis',
  webpage: 'WebPage',
};
