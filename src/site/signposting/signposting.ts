import { recordPath } from '@/exports/oai/identifier';
import { schemaTypes, termsOf } from '@/exports/metadata/file-links';
import { absolute } from '../frame/page-metadata';
import type { Setting } from '../setting';
import type { ArticleView } from '@/reading/views/views';
import type { WebLink } from '@/exports/metadata/web-link';

/**
 * What an article's page says to programs that follow typed links (https://signposting.org/FAIR/): how to cite it, by
 * whom and under which terms it is, of what kind, and where its text and its metadata are as files.
 */
export const articleLinks = (view: ArticleView, setting: Setting): readonly WebLink[] => {
  const { metadata } = view.document;
  const here = absolute(view.href, setting);
  return [
    ...termsOf(metadata, here),
    ...authorsOf(view, setting),
    { rel: 'type', href: `https://schema.org/${schemaTypes[metadata.kind]}` },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    {
      rel: 'describedby',
      href: absolute(recordPath(metadata, setting.publication.url), setting),
      type: 'application/xml',
    },
    ...alternateLinks(view, setting),
  ];
};

/** The forms that a text has beside its page. */
export const alternateLinks = (view: ArticleView, setting: Setting): readonly WebLink[] =>
  view.liveMetadata.downloads.map(({ isOfWorks, href, mediaType }) => ({
    rel: isOfWorks ? 'alternate' : 'alternate item',
    href: absolute(href, setting),
    type: bare(mediaType),
  }));

const authorsOf = ({ document, liveMetadata }: ArticleView, setting: Setting): WebLink[] =>
  document.metadata.bylines
    .filter(({ role }) => role === 'author')
    .flatMap(({ orcid, slug }) => {
      const page = liveMetadata.authors[slug];
      if (orcid) return [{ rel: 'author', href: `https://orcid.org/${orcid}` }];
      return page ? [{ rel: 'author', href: absolute(page, setting) }] : [];
    });

/** Without parameters, which hold no more than the character set. */
const bare = (mediaType: string): string => mediaType.split(';')[0] ?? mediaType;
