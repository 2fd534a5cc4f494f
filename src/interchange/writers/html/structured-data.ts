import type { ArticleKind, Byline, BylineRole, FrozenDocument } from '@/document/document';
import type { ExportLiveMetadata, WriteContext } from '../../format';
import { titleUnder } from '../live-metadata-words';
import { doiAddress, topicsOf } from '../print-model/colophon';
import { dayOfText } from '../print-model/day-of-text';
import { licenceOf } from '@/document/licence';
import { citedWork } from './cited-works';

/** The article in the vocabulary of https://schema.org, with the works that it cites. */
export const structuredData = (document: FrozenDocument, context: WriteContext) => {
  const { metadata, references } = document;
  const { language, doi, licence } = metadata;
  return {
    '@context': 'https://schema.org',
    '@type': types[metadata.kind],
    '@id': doi ? doiAddress(doi) : context.address,
    headline: titleUnder(context.liveMetadata, metadata.title, language),
    alternativeHeadline: metadata.subtitle,
    description: metadata.standfirst,
    inLanguage: language,
    ...peopleIn(metadata.bylines),
    datePublished: dayOfText(document, context),
    dateModified: context.published,
    version: context.edition === undefined ? undefined : String(context.edition),
    publisher: { '@type': 'Organization', name: context.publication, url: context.origin },
    url: context.address,
    identifier: doi,
    license: licence && (licenceOf(licence).url ?? licence),
    keywords: topicsOf(document, context.topics),
    ...saidSince(context.liveMetadata),
    funding: metadata.funding && { '@type': 'Grant', description: metadata.funding },
    workTranslation: context.translations?.map(({ title, address, language: inLanguage }) => ({
      '@type': types[metadata.kind],
      name: title,
      url: address,
      inLanguage,
    })),
    citation: references.map((item) =>
      citedWork(item, context.liveMetadata?.references?.[item.id], language),
    ),
  };
};

const types: Readonly<Record<ArticleKind, string>> = {
  analysis: 'AnalysisNewsArticle',
  commentary: 'OpinionNewsArticle',
  report: 'Report',
  interview: 'Article',
  legacy: 'Article',
};

const parts: Readonly<Record<BylineRole, string>> = {
  author: 'author',
  editor: 'editor',
  translator: 'translator',
  interviewer: 'contributor',
  interviewee: 'contributor',
};

const peopleIn = (bylines: readonly Byline[]): Record<string, object[]> => {
  const people: Record<string, object[]> = {};
  for (const { name, role, affiliation, orcid } of bylines) {
    (people[parts[role]] ??= []).push({
      '@type': 'Person',
      name,
      affiliation: affiliation && { '@type': 'Organization', name: affiliation },
      sameAs: orcid && `https://orcid.org/${orcid}`,
    });
  }
  return people;
};

const saidSince = (liveMetadata: ExportLiveMetadata | undefined) => ({
  creativeWorkStatus: liveMetadata?.retracted ? 'Retracted' : undefined,
  correction: liveMetadata?.notices.map(({ text, at }) => ({
    '@type': 'CorrectionComment',
    text,
    datePublished: at,
  })),
});
