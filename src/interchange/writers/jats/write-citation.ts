import type { CslItem, CslName, CslType } from '@/sources/rules/csl';
import { plainWork } from '@/citations/rules/markup';
import { xml, xmlText } from '../../xml/xml';

/** A cited work in its parts, for indexes. https://jats.nlm.nih.gov/publishing/tag-library/1.3/element/element-citation.html */
export const writeElementCitation = (work: CslItem): string => {
  const item = plainWork(work);
  const isPart = item['container-title'] !== undefined;
  const titleElement = isPart ? (partTitles[item.type] ?? 'article-title') : 'source';
  const [fpage, lpage] = /^(\w+)[-–](\w+)$/.exec(item.page ?? '')?.slice(1) ?? [];
  return xml(
    'element-citation',
    { 'publication-type': publicationTypes[item.type] ?? 'other' },
    writeGroup('author', item.author),
    writeGroup('editor', item.editor),
    writeGroup('translator', item.translator),
    xmlText(titleElement, item.title, { 'xml:lang': languageTag(item.language) }),
    xmlText('source', item['container-title']),
    xmlText('edition', item.edition),
    xmlText('publisher-name', item.publisher),
    xmlText('publisher-loc', item['publisher-place']),
    ...writeIssued(item.issued),
    xmlText('volume', item.volume),
    xmlText('issue', item.issue),
    xmlText('fpage', fpage),
    xmlText('lpage', lpage),
    fpage === undefined ? xmlText('page-range', item.page) : '',
    xmlText('isbn', item.ISBN),
    xmlText('issn', item.ISSN),
    xmlText('pub-id', item.DOI, { 'pub-id-type': 'doi' }),
    item.URL === undefined ? '' : xmlText('uri', item.URL, { 'xlink:href': item.URL }),
    xmlText('date-in-citation', item.accessed, {
      'content-type': 'access-date',
      'iso-8601-date': item.accessed,
    }),
  );
};

const writeGroup = (type: string, names: readonly CslName[] | undefined): string =>
  names === undefined || names.length === 0
    ? ''
    : xml('person-group', { 'person-group-type': type }, ...names.map(writeName));

const writeName = ({ family, given, literal }: CslName): string => {
  if (literal !== undefined) return xmlText('collab', literal);
  return family === undefined
    ? xmlText('string-name', given)
    : xml('name', {}, xmlText('surname', family), xmlText('given-names', given));
};

const writeIssued = (issued: string | undefined): string[] => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(issued ?? '') ?? [];
  return year === undefined
    ? [xmlText('year', issued)]
    : [xmlText('year', year), xmlText('month', month), xmlText('day', day)];
};

const languageTag = (language: string | undefined): string | undefined =>
  /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.exec(language ?? '')?.[0];

const partTitles: Partial<Readonly<Record<CslType, string>>> = {
  chapter: 'chapter-title',
  'entry-dictionary': 'chapter-title',
  'entry-encyclopedia': 'chapter-title',
  dataset: 'data-title',
};

/** https://jats.nlm.nih.gov/publishing/tag-library/1.3/attribute/publication-type.html */
const publicationTypes: Partial<Readonly<Record<CslType, string>>> = {
  article: 'preprint',
  'article-journal': 'journal',
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
  review: 'journal',
  'review-book': 'journal',
  book: 'book',
  chapter: 'book',
  classic: 'book',
  collection: 'book',
  dataset: 'data',
  'paper-conference': 'confproc',
  legislation: 'legal-doc',
  legal_case: 'legal-doc',
  regulation: 'legal-doc',
  treaty: 'legal-doc',
  bill: 'legal-doc',
  patent: 'patent',
  report: 'report',
  software: 'software',
  standard: 'standard',
  thesis: 'thesis',
  webpage: 'web',
  post: 'web',
  'post-weblog': 'web',
};
