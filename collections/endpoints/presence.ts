import type { Endpoint, PayloadRequest } from 'payload';

import { signPresence } from '@/articles/commands/sign-presence';
import { revisionsOf } from '@/articles/queries/revisions';
import { whoIsHere } from '@/articles/queries/who-is-here';
import { personOf } from '@/core/actor';
import { answer, askedOfArticle, notLoggedIn, outcome } from './answers';
import { described } from './described';
import { presenceOperations, sign } from './operations/presence';
import { idOf, sentAs } from './sent';

/** Who is in an article, of which the stream of the desk tells as `presence 12`, and who wrote what of it. */
export const presenceEndpoints: Omit<Endpoint, 'root'>[] = described(presenceOperations, [
  { path: '/:id/presence', method: 'get', handler: (req) => present(req) },
  { path: '/:id/presence', method: 'post', handler: (req) => signed(req) },
  { path: '/:id/revisions', method: 'get', handler: (req) => written(req) },
]);

const present = (req: PayloadRequest): Promise<Response> =>
  askedOfArticle(req, async (articleId) => answer({ people: await whoIsHere(req, articleId) }));

const written = (req: PayloadRequest): Promise<Response> =>
  askedOfArticle(req, async (articleId) => answer(await revisionsOf(req, articleId)));

const signed = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const { place, page = `of-person-${req.user?.id}`, ...sent } = await sentAs(req, sign);
  const words = place && [...place.words].slice(0, 60).join('');
  return outcome(
    req,
    await signPresence(req, {
      articleId: idOf(req),
      ...sent,
      page,
      leaves: sent.leaves ?? false,
      place: place ? { block: place.block, words: words ?? '' } : null,
    }),
  );
};
