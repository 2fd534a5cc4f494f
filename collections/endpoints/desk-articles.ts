import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { workflowFinding } from '@/editions/rules/findings';
import { changeArticles, type ArticleChange } from '@/overviews/commands/change-articles';
import { changeView, deleteView, saveView } from '@/overviews/commands/saved-views';
import { savedViews, viewPages } from '@/overviews/queries/saved-views';
import type { Fitting } from '@/platform/parameters/fitting';
import { answer, inTheirLanguage, notLoggedIn, outcome, refusal } from './answers';
import { described } from './described';
import { bulkChange, deskArticleOperations, newView, viewChange } from './operations/desk-articles';
import { idOf, sentAs } from './sent';

/** What the board and the list of articles ask: changes of many at once, and filters under names. */
export const deskArticleEndpoints: Endpoint[] = described(deskArticleOperations, [
  { path: '/desk/articles/change', method: 'post', handler: (req) => change(req) },
  { path: '/desk/views', method: 'get', handler: (req) => views(req) },
  { path: '/desk/views', method: 'post', handler: (req) => keep(req) },
  { path: '/desk/views/:id', method: 'patch', handler: (req) => alter(req) },
  { path: '/desk/views/:id', method: 'delete', handler: (req) => drop(req) },
]);

const change = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const sent = await sentAs(req, bulkChange);
  const wished = changeIn(sent);
  if (!wished) return refusal(req, 422, [workflowFinding('event-unknown', { name: '' })]);
  const result = await changeArticles(req, sent.articles, wished);
  if (!result.ok) return outcome(req, result);
  const { done, refused } = result.value;
  return answer({
    done,
    refused: refused.map(({ article, findings }) => ({
      article,
      findings: inTheirLanguage(req, findings),
    })),
  });
};

const changeIn = (sent: Fitting<(typeof bulkChange)['shape']>): ArticleChange | null => {
  if (sent.owner !== undefined) return { kind: 'owner', person: sent.owner };
  if (sent.reviewer !== undefined) return { kind: 'reviewer', person: sent.reviewer };
  if (sent.topic !== undefined) return { kind: 'topic', topic: sent.topic };
  return sent.dueAt === undefined ? null : { kind: 'due', at: sent.dueAt };
};

const views = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const page = viewPages.find((known) => known === req.searchParams.get('page'));
  return answer({ views: await savedViews(req, page ?? 'articles') });
};

const keep = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  return outcome(req, await saveView(req, await sentAs(req, newView)), 201);
};

const alter = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  return outcome(
    req,
    await changeView(req, { view: idOf(req), ...(await sentAs(req, viewChange)) }),
  );
};

const drop = async (req: PayloadRequest): Promise<Response> =>
  personOf(req) ? outcome(req, await deleteView(req, { view: idOf(req) })) : notLoggedIn(req);
