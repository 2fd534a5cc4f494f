import { addressAnswer } from '@/reading/queries/address-answer';
import { corrections } from '@/reading/lists/corrections';
import { feed } from '@/exports/queries/feed';
import { goneFile } from '@/site/api/gone-response';
import { feedPath, pathOf, type FeedOf } from '@/site/addresses';
import { articleFeed, correctionsFeed } from '@/site/feeds/article-feed';
import { atomFeed } from '@/site/feeds/atom';
import { type Feed, type FeedForm, feedForms, feedTypes } from '@/site/feeds/feed';
import { jsonFeed } from '@/site/feeds/json-feed';
import { rssFeed } from '@/site/feeds/rss';
import { firstLanguage, readingIn, type Reading } from './reading';

const writers: Readonly<Record<FeedForm, (feed: Feed) => string>> = {
  xml: atomFeed,
  rss: rssFeed,
  json: jsonFeed,
};

/** A feed in one of its forms, at `/topics/rivers/feed.rss` and the like, which `next.config.mjs` leads here. */
export const feedAnswer = async (
  segment: string,
  format: string,
  of?: FeedOf,
): Promise<Response> => {
  const form = feedForms.find((one) => one === format);
  const reading = await readingIn(segment);
  const { language, languages } = reading.scope;
  if (!form || !languages.includes(language)) return notFound();
  if (segment === languages[0]) return movedTo(feedPath(language, languages, form, of));
  if (segment !== firstLanguage && segment !== language) return notFound();
  const found = await feedOf(reading, of);
  if (!found) return elsewhere(reading, of);
  return new Response(writers[form](found), {
    headers: { 'Content-Type': `${feedTypes[form]}; charset=utf-8` },
  });
};

const feedOf = async (
  { scope, setting }: Reading,
  of: FeedOf | undefined,
): Promise<Feed | undefined> => {
  if (of === 'corrections') return correctionsFeed(await corrections(scope, 1), setting);
  const view = await feed(scope, setting.publication, of);
  return view && articleFeed(view, of, setting);
};

/** Of whom nothing public says anything now, there is nothing to follow either. */
const elsewhere = async ({ scope, setting }: Reading, of: FeedOf | undefined) => {
  if (of === undefined || of === 'corrections') return notFound();
  const page = pathOf(scope.language, scope.languages, of.section, of.slug);
  const answer = await addressAnswer(scope.req, page);
  return answer.kind === 'gone' ? goneFile(answer.gone, setting, 'xml') : notFound();
};

const notFound = (): Response => new Response(null, { status: 404 });
const movedTo = (path: string): Response =>
  new Response(null, { status: 308, headers: { Location: path } });
