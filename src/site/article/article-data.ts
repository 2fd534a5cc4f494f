import type { WriteContext } from '@/interchange/format';
import { structuredData } from '@/interchange/writers/html/structured-data';
import { cardOfArticle } from '../cards/card';
import { dayOf } from '../dates';
import { absolute } from '../frame/page-metadata';
import type { Setting } from '../setting';
import type { ArticleView } from '@/reading/views/views';

/** A page's article in the vocabulary of https://schema.org: what its files say, and where these are. */
export const articleData = (view: ArticleView, setting: Setting): object => {
  const { images, downloads } = view.liveMetadata;
  const hero = view.document.metadata.hero;
  const picture = hero && images[hero.image.sha256];
  const card = view.liveMetadata.publishedAt ? cardOfArticle(view, setting).href : undefined;
  return {
    ...structuredData(view.document, contextOf(view, setting)),
    mainEntityOfPage: absolute(view.href, setting),
    isAccessibleForFree: true,
    // Its own picture first; the one made of its title is as wide as search engines ask for.
    image: [picture, card].flatMap((href) => (href ? absolute(href, setting) : [])),
    encoding: downloads.map(({ href, mediaType, label }) => ({
      '@type': 'MediaObject',
      name: label,
      encodingFormat: mediaType.split(';')[0],
      contentUrl: absolute(href, setting),
    })),
  };
};

/** What a writer of files would be told of the same edition. */
export const contextOf = (
  { document, href, liveMetadata }: ArticleView,
  setting: Setting,
): WriteContext => {
  const { publication } = setting;
  const day = (instant: string) => dayOf(instant, publication.timeZone);
  const { publishedAt, firstPublishedAt, notices, state, references } = liveMetadata;
  return {
    address: absolute(href, setting),
    origin: publication.url,
    publication: publication.name,
    edition: liveMetadata.number,
    ...(publishedAt === undefined ? {} : { published: day(publishedAt) }),
    ...(firstPublishedAt === undefined ? {} : { firstPublished: day(firstPublishedAt) }),
    topics: document.metadata.topics.map((slug, at) => ({
      slug,
      label: liveMetadata.topics[at]?.label ?? slug,
    })),
    translations: liveMetadata.translations.map((other) => ({
      language: other.language,
      title: other.title,
      address: absolute(other.href, setting),
    })),
    liveMetadata: {
      ...(state === 'retracted' ? { retracted: true } : {}),
      notices: notices.flatMap(({ kind, ...notice }) =>
        kind === 'correction' || kind === 'retraction' ? [{ kind, ...notice }] : [],
      ),
      references: Object.fromEntries(
        Object.entries(references).map(([id, { snapshot, archive }]) => [
          id,
          {
            ...(snapshot
              ? {
                  copy: {
                    ...{ sha256: snapshot.sha256, takenAt: snapshot.takenAt },
                    ...(snapshot.href ? { address: absolute(snapshot.href, setting) } : {}),
                  },
                }
              : {}),
            ...(archive ? { archive: { address: archive.url } } : {}),
          },
        ]),
      ),
    },
  };
};
