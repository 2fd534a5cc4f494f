import { pathOf } from '@/platform/addresses';
import type { ReferenceFilter } from '../rules/reference-filter';
import { type ListPage, asListPage } from '@/core/list-page';
import { linkOf, type Publication, workOf } from './public-source';
import { type PublishedClaim, publishedClaims } from '../articles/published-claims';
import type { ReaderScope } from './reader-scope';
import { liveMetadataOf } from '../articles/reference-live-metadata';

/** What a published text rests on, as strangers get it: some of its words and one cited work. */
export type PublicReference = ReturnType<typeof publicReferenceOf>;

export const publicReferences = async (
  req: ReaderScope['req'],
  publication: Publication,
  filter: ReferenceFilter,
): Promise<ListPage<PublicReference>> => {
  const { claims, total } = await publishedClaims(req, filter);
  const docs = claims.map((claim) => publicReferenceOf(claim, publication));
  return asListPage(docs, total, filter);
};

const publicReferenceOf = (claim: PublishedClaim, publication: Publication) => {
  const { url, languages } = publication;
  const { article, number } = claim;
  const page = `${url}${pathOf(article.language, languages, 'articles', article.slug)}`;
  return {
    citation: claim.key,
    note: number,
    words: claim.words,
    sentence: claim.sentence,
    /** Of the note; earlier editions have no page of their own. */
    url: article.state === 'superseded' ? null : `${page}#note:${number}`,
    article: { ...article, url: page },
    source: {
      ...workOf(claim.item.id, claim.item, publication),
      link: linkOf(liveMetadataOf(claim.liveMetadata, ''), publication),
    },
  };
};
