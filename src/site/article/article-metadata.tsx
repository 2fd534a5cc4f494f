import { wordsOfRuns } from '@/citations/runs';
import { formatReference } from '@/citations/format-reference';
import { dayOf } from '../dates';
import { absolute, PageMetadataTags } from '../frame/page-metadata';
import type { Setting } from '../setting';
import { articleLinks, schemaTypes } from '../signposting/signposting';
import type { ArticleView } from '../views';
import { citedTitle } from './cited-title';

type Props = { view: ArticleView; setting: Setting };

/** What machines read of an article: search engines, reference managers, other sites. */
export const ArticleMetadata = ({ view, setting }: Props) => {
  const { metadata } = view.document;
  const { translations, images } = view.overlay;
  return (
    <>
      <PageMetadataTags
        page={{
          title: citedTitle(view, setting),
          description: metadata.standfirst ?? metadata.subtitle,
          canonical: metadata.original?.url ?? view.href,
          kind: 'article',
          image: metadata.hero ? images[metadata.hero.image.sha256] : undefined,
          alternates:
            translations.length > 0
              ? [{ language: metadata.language, href: view.href }, ...translations]
              : [],
        }}
        setting={setting}
      />
      {articleLinks(view, setting).map(({ rel, href, type }) => (
        <link key={`${rel} ${href}`} rel={rel} type={type} href={href} />
      ))}
      <HighwireTags view={view} setting={setting} />
      <script
        type="application/ld+json"
        data-ibidem=""
        dangerouslySetInnerHTML={{ __html: inScript(structuredData(view, setting)) }}
      />
    </>
  );
};

/** Highwire Press tags, from which Zotero and Google Scholar make a report with authors and a date. */
const HighwireTags = ({ view, setting }: Props) => {
  const { metadata } = view.document;
  const authors = metadata.bylines.filter(({ role }) => role === 'author');
  const date = publicationDay(view, setting);
  const tags: [string, string | undefined][] = [
    ['citation_title', citedTitle(view, setting)],
    ...authors.flatMap(({ name, affiliation }): [string, string | undefined][] => [
      ['citation_author', name],
      ['citation_author_institution', affiliation],
    ]),
    ['citation_publication_date', date?.replaceAll('-', '/')],
    ['citation_technical_report_institution', setting.publication.name],
    ['citation_language', metadata.language],
    ['citation_doi', metadata.doi],
    ['citation_public_url', absolute(view.href, setting)],
  ];
  return tags.map(([name, content], index) =>
    content ? <meta key={index} name={name} content={content} /> : null,
  );
};

const publicationDay = ({ document, overlay }: ArticleView, { publication }: Setting) => {
  const instant = overlay.firstPublishedAt ?? overlay.publishedAt;
  return document.metadata.original?.date ?? (instant && dayOf(instant, publication.timeZone));
};

const structuredData = (view: ArticleView, setting: Setting) => {
  const { metadata, references } = view.document;
  const corrections = view.overlay.notices.map(({ text, at }) => ({
    '@type': 'CorrectionComment',
    text,
    datePublished: at,
  }));
  return {
    '@context': 'https://schema.org',
    '@type': schemaTypes[metadata.kind],
    headline: citedTitle(view, setting),
    creativeWorkStatus: view.overlay.state === 'retracted' ? 'Retracted' : undefined,
    correction: corrections.length > 0 ? corrections : undefined,
    description: metadata.standfirst,
    inLanguage: metadata.language,
    datePublished: publicationDay(view, setting),
    dateModified: view.overlay.publishedAt,
    version: String(view.overlay.number),
    url: absolute(view.href, setting),
    author: metadata.bylines
      .filter(({ role }) => role === 'author')
      .map(({ name, affiliation, orcid }) => ({
        '@type': 'Person',
        name,
        affiliation: affiliation ? { '@type': 'Organization', name: affiliation } : undefined,
        sameAs: orcid ? `https://orcid.org/${orcid}` : undefined,
      })),
    publisher: {
      '@type': 'Organization',
      name: setting.publication.name,
      url: setting.publication.url,
    },
    license: metadata.licence,
    citation: references.map((item) => ({
      '@type': 'CreativeWork',
      name: item.title,
      url: item.URL,
      text: wordsOfRuns(formatReference(item, metadata.language)),
    })),
  };
};

/** JSON inside a script element: nothing in it may end the element. */
const inScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
