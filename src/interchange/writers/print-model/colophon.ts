import { languageName } from '@/languages/language-names';
import { formatReference } from '@/citations/rules/format-reference';
import { joined, link, text, type CitationRun, type Part } from '@/citations/rules/runs';
import { dateInWords } from '@/citations/rules/wording';
import { wordings } from '@/citations/rules/wordings';
import type { FrozenDocument } from '@/document/document';
import { webAddress } from '@/platform/web-address';
import type { ExportTopic, ExportTranslation, WriteContext } from '../../format';
import { articleWork } from './article-work';
import { licenceOf } from '@/document/licence';
import { fieldLabels } from '@/articles/rules/field-labels';
import { statementsOf } from './statements';
import type { PrintWording } from './wording';

/** One thing that is said of the article below its text. */
export type ColophonRow = { label: string; runs: readonly CitationRun[] };

/** How to cite it, when and where it appeared, in which languages, under which terms, and what its authors declare. */
export const colophonOf = (
  document: FrozenDocument,
  context: WriteContext,
  words: PrintWording,
): ColophonRow[] => {
  const { metadata } = document;
  const labels = fieldLabels[metadata.language];
  const day = (date: string | undefined) =>
    text(date && dateInWords(date, wordings[metadata.language]));
  const { published, firstPublished, edition } = context;
  const isLater = firstPublished !== undefined && firstPublished !== published;
  const issue = text(edition === undefined ? undefined : words.edition(edition));
  const rows: [label: string, part: Part][] = [
    [words.citeAs, formatReference(articleWork(document, context), metadata.language)],
    [words.published, joined([day(published), issue], ', ')],
    [words.firstPublished, isLater ? day(firstPublished) : []],
    [words.originally, originalPart(document, day)],
    [words.translations, translationsPart(context.translations, words)],
    [words.topics, text(topicsOf(document, context.topics).join(', '))],
    [labels.doi, metadata.doi ? link(metadata.doi, doiAddress(metadata.doi)) : []],
    [labels.licence, licencePart(metadata.licence)],
    ...statementsOf(metadata).map(([name, said]): [string, Part] => [labels[name], text(said)]),
    [words.address, link(context.address, context.address)],
  ];
  return rows.filter(([, runs]) => runs.length > 0).map(([label, runs]) => ({ label, runs }));
};

/** Labels where they are known, in the order of the document; a slug says something too. */
export const topicsOf = (
  { metadata }: Pick<FrozenDocument, 'metadata'>,
  topics: readonly ExportTopic[] = [],
): string[] =>
  metadata.topics.map((slug) => topics.find((topic) => topic.slug === slug)?.label ?? slug);

export const doiAddress = (doi: string): string =>
  `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;

const originalPart = (
  { metadata }: FrozenDocument,
  day: (date: string | undefined) => Part,
): Part => {
  const { publisher, url, date } = metadata.original ?? {};
  const name = publisher ?? url;
  const leads = url !== undefined && webAddress(url) !== null;
  const where = name && leads ? link(name, url) : text(name);
  return joined([where, day(date)], ', ');
};

const translationsPart = (
  translations: readonly ExportTranslation[] = [],
  words: PrintWording,
): Part =>
  joined(
    translations.map(({ language, title, address }) => [
      ...link(title, address),
      ...text(` (${languageName(language, words.locale)})`),
    ]),
    '; ',
  );

const licencePart = (printed: string | undefined): Part => {
  if (printed === undefined) return [];
  const { name, url } = licenceOf(printed);
  return url === undefined ? text(name) : link(name, url);
};
