import { dublinCore } from '@/exports/metadata/dublin-core';
import { liveMetadataWords } from '@/interchange/writers/live-metadata-words';
import { dayOfText } from '@/interchange/writers/print-model/day-of-text';
import { cardOfArticle } from '../cards/card';
import { absolute, PageMetadataTags } from '../frame/page-metadata';
import type { Setting } from '../setting';
import { articleLinks } from '../signposting/signposting';
import type { ArticleView } from '@/reading/views/views';
import { articleData, contextOf } from './article-data';
import { titleWithSubtitle } from '@/interchange/writers/print-model/title-with-subtitle';
import { citedTitle } from './cited-title';

type Props = { view: ArticleView; setting: Setting };

/** What machines read of an article: search engines, reference managers, other sites. */
export const ArticleMetadata = ({ view, setting }: Props) => {
  const { metadata } = view.document;
  const { translations } = view.liveMetadata;
  return (
    <>
      <PageMetadataTags
        page={{
          title: citedTitle(view, setting),
          description: metadata.standfirst ?? metadata.subtitle,
          canonical: metadata.original?.url ?? view.href,
          kind: 'article',
          card: view.liveMetadata.publishedAt ? cardOfArticle(view, setting) : undefined,
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
      <DublinCoreTags view={view} setting={setting} />
      <script
        type="application/ld+json"
        data-ibidem=""
        dangerouslySetInnerHTML={{ __html: inScript(articleData(view, setting)) }}
      />
    </>
  );
};

type Tag = readonly [string, string | undefined];

/**
 * Highwire Press tags, from which Zotero and Google Scholar make an entry with authors and a date: of a report, or else of a page
 * of a site, which Zotero must be told by its own word, or it takes everything with a title for an article of a journal.
 */
const HighwireTags = ({ view, setting }: Props) => {
  const { metadata } = view.document;
  const context = contextOf(view, setting);
  const { published, topics = [] } = context;
  const slashed = (day: string | undefined) => day?.replaceAll('-', '/');
  const pdf = view.liveMetadata.downloads.find(({ format }) => format === 'pdf');
  const tags: Tag[] = [
    [
      'citation_title',
      titleWithSubtitle(citedTitle(view, setting), metadata.subtitle, metadata.language),
    ],
    ...metadata.bylines
      .filter(({ role }) => role === 'author')
      .flatMap(({ name, affiliation, orcid }): Tag[] => [
        ['citation_author', name],
        ['citation_author_institution', affiliation],
        ['citation_author_orcid', orcid && `https://orcid.org/${orcid}`],
      ]),
    ['citation_publication_date', slashed(dayOfText(view.document, context))],
    ['citation_online_date', slashed(published)],
    metadata.kind === 'report'
      ? ['citation_technical_report_institution', setting.publication.name]
      : ['z:itemType', 'webpage'],
    ['citation_language', metadata.language],
    ['citation_doi', metadata.doi],
    ...topics.map(({ label }): Tag => ['citation_keywords', label]),
    ['citation_abstract', metadata.standfirst],
    ['citation_public_url', absolute(view.href, setting)],
    ['citation_fulltext_html_url', absolute(view.href, setting)],
    ['citation_pdf_url', pdf && absolute(pdf.href, setting)],
  ];
  return <Tags tags={tags} />;
};

/** The same elements that harvesters get. */
const DublinCoreTags = ({ view, setting }: Props) => {
  const context = contextOf(view, setting);
  const { published, liveMetadata } = context;
  const date = dayOfText(view.document, context);
  const statements = dublinCore(view.document, {
    title: citedTitle(view, setting),
    address: context.address,
    publication: context.publication,
    topics: context.topics?.map(({ label }) => label) ?? [],
    notices: liveMetadataWords(liveMetadata, view.document.metadata.language),
    ...(date === undefined ? {} : { date }),
  });
  return (
    <>
      <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
      <link rel="schema.DCTERMS" href="http://purl.org/dc/terms/" />
      <Tags
        tags={[
          // That it is a text would be said of a report as its kind.
          ...statements
            .filter(({ element }) => element !== 'type')
            .map(({ element, value }): Tag => [`DC.${element}`, value]),
          ['DCTERMS.issued', date],
          ['DCTERMS.modified', published],
        ]}
      />
    </>
  );
};

const Tags = ({ tags }: { tags: readonly Tag[] }) =>
  tags.map(([name, content], index) =>
    content ? <meta key={index} name={name} content={content} /> : null,
  );

/** JSON inside a script element: nothing in it may end the element. */
const inScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
