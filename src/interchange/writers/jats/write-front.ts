import { wordsOfRuns } from '@/citations/rules/runs';
import type { FrozenDocument } from '@/document/document';
import { wordCount } from '@/document/plain-text';
import type { WriteContext } from '../../format';
import { topicsOf } from '../print-model/colophon';
import { licenceOf } from '@/document/licence';
import type { PrintModel } from '../print-model/print-model';
import { escapeXml, xml, xmlText } from '../../xml/xml';
import { statementsIn } from './statements';
import { writeDate, writeHistory } from './write-dates';
import { writeAuthorNotes, writeContributors } from './write-people';

/** The journal, the article, and what readers were told of it since. Elements stand in the order of the DTD. */
export const writeFront = (
  document: FrozenDocument,
  context: WriteContext,
  print: PrintModel,
): string =>
  xml(
    'front',
    {},
    writeJournal(context),
    xml(
      'article-meta',
      {},
      ...identifiers(document, context),
      writeCategories(document, context, print),
      xml(
        'title-group',
        {},
        xml('article-title', {}, escapeXml(print.title)),
        xmlText('subtitle', print.subtitle),
      ),
      ...writeContributors(document),
      writeAuthorNotes(document),
      writeDate('pub-date', context.firstPublished ?? context.published, {
        'publication-format': 'electronic',
        'date-type': 'pub',
      }),
      writeHistory(document, context),
      writePermissions(document),
      xml('self-uri', { 'content-type': 'text/html', 'xlink:href': context.address }),
      ...relatedArticles(document, context),
      ...abstracts(print),
      writeTopics(document, context),
      writeFunding(document),
      writeCounts(document),
      writeCustom(document, print),
    ),
    writeNotices(print),
  );

const writeJournal = ({ publication, origin }: WriteContext): string =>
  xml(
    'journal-meta',
    {},
    xmlText('journal-id', origin.replace(/^https?:\/\//, ''), {
      'journal-id-type': 'publisher-id',
    }),
    xml('journal-title-group', {}, xml('journal-title', {}, escapeXml(publication))),
    // The DTD wants one, and a publication may have none.
    '<issn publication-format="electronic"/>',
    xml('publisher', {}, xml('publisher-name', {}, escapeXml(publication))),
    xml('self-uri', { 'xlink:href': origin }),
  );

const identifiers = ({ metadata }: FrozenDocument, { edition }: WriteContext): string[] => [
  xmlText('article-id', metadata.slug, { 'pub-id-type': 'publisher-id' }),
  xmlText('article-id', metadata.doi, { 'pub-id-type': 'doi' }),
  edition === undefined
    ? ''
    : xmlText('article-version', String(edition), { 'article-version-type': 'edition' }),
];

const writeCategories = (
  document: FrozenDocument,
  context: WriteContext,
  print: PrintModel,
): string =>
  xml(
    'article-categories',
    {},
    xml(
      'subj-group',
      { 'subj-group-type': 'heading' },
      xml('subject', {}, escapeXml(print.words.kinds[document.metadata.kind])),
    ),
    ...topicsOf(document, context.topics).map((topic) =>
      xml('subj-group', { 'subj-group-type': 'topic' }, xml('subject', {}, escapeXml(topic))),
    ),
  );

const writePermissions = ({ metadata }: FrozenDocument): string => {
  if (metadata.licence === undefined) return '';
  const { name, url } = licenceOf(metadata.licence);
  return xml(
    'permissions',
    {},
    xml(
      'license',
      { 'license-type': url === undefined ? undefined : 'open-access', 'xlink:href': url },
      xml('license-p', {}, escapeXml(name)),
    ),
  );
};

const relatedArticles = (
  { metadata }: FrozenDocument,
  { translations = [] }: WriteContext,
): string[] => [
  ...translations.map(({ language, title, address }) =>
    xml(
      'related-article',
      {
        'related-article-type': 'translation',
        'ext-link-type': 'uri',
        'xml:lang': language,
        'xlink:href': address,
      },
      escapeXml(title),
    ),
  ),
  metadata.original?.url === undefined
    ? ''
    : xml(
        'related-article',
        {
          'related-article-type': 'original',
          'ext-link-type': 'uri',
          'xlink:href': metadata.original.url,
        },
        escapeXml([metadata.original.publisher, metadata.original.date].filter(Boolean).join(', ')),
      ),
];

const abstracts = ({ standfirst, keyPoints }: PrintModel): string[] => {
  const points = keyPoints.map((point) => xml('list-item', {}, xml('p', {}, escapeXml(point))));
  return [
    standfirst === undefined ? '' : xml('abstract', {}, xml('p', {}, escapeXml(standfirst))),
    points.length === 0
      ? ''
      : xml(
          'abstract',
          { 'abstract-type': 'key-points' },
          xml('p', {}, xml('list', { 'list-type': 'bullet' }, ...points)),
        ),
  ];
};

const writeTopics = (document: FrozenDocument, context: WriteContext): string => {
  const topics = topicsOf(document, context.topics).map((topic) => xmlText('kwd', topic));
  return topics.length === 0 ? '' : xml('kwd-group', { 'kwd-group-type': 'topics' }, ...topics);
};

const writeFunding = ({ metadata }: FrozenDocument): string => {
  const said = statementsIn('funding-statement', metadata).map(([, text]) =>
    xmlText('funding-statement', text),
  );
  return said.length === 0 ? '' : xml('funding-group', {}, ...said);
};

const writeCounts = (document: FrozenDocument): string => {
  const count = (type: string) => document.body.filter((block) => block.type === type).length;
  const counted = (name: string, number: number) => xml(name, { count: number });
  return xml(
    'counts',
    {},
    counted('fig-count', count('figure')),
    counted('table-count', count('table')),
    counted('ref-count', document.references.length),
    counted('word-count', wordCount(document)),
  );
};

/** What JATS has no element for. */
const writeCustom = ({ metadata }: FrozenDocument, { colophon, words }: PrintModel): string => {
  const cite = colophon.find(({ label }) => label === words.citeAs);
  const { series } = metadata;
  const pairs: [string, string | undefined][] = [
    ['cite-as', cite && wordsOfRuns(cite.runs)],
    ['series', series?.slug],
    ['series-position', series?.position === undefined ? undefined : String(series.position)],
    ...statementsIn('custom-meta', metadata),
  ];
  const written = pairs.flatMap(([name, value]) =>
    value ? [xml('custom-meta', {}, xmlText('meta-name', name), xmlText('meta-value', value))] : [],
  );
  return written.length === 0 ? '' : xml('custom-meta-group', {}, ...written);
};

const writeNotices = ({ notices }: PrintModel): string =>
  notices.length === 0
    ? ''
    : xml(
        'notes',
        { 'notes-type': 'notice' },
        ...notices.map((said) => xml('p', {}, escapeXml(said))),
      );
