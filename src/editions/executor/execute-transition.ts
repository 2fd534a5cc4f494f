import type { PayloadRequest } from 'payload';

import type { Finding } from '@/platform/finding';
import { err, ok, type Err, type Result } from '@/platform/result';
import { changesSince } from '@/articles/queries/changes-since';
import { draftedDocument } from '@/articles/queries/drafted-document';
import { editionFacts } from '../queries/edition-facts';
import { editionRow } from '../queries/edition-row';
import { mayReadArticle } from '@/articles/queries/visibility';
import type { Edition } from '@/payload-types';
import { decide } from '../rules/decide';
import type { Actor } from '../rules/actor';
import type { EventRequest } from '../rules/edition-facts';
import { workflowFinding } from '../rules/findings';
import { refusalStatus } from '../rules/refusal-status';
import { subjectOf } from '../rules/subject-of';
import { rowOf } from '../rules/transitions';
import { announceTransition } from './announce-transition';
import { awaitMerges } from '@/sources/commands/await-merges';
import { conflictOf } from '@/core/conflict-of';
import { removeDueJob } from './due-job';
import { inTransaction } from '@/core/in-transaction';
import { sharedNowOf } from '@/core/now-of';
import { lockArticle, type LockedArticle } from '@/articles/commands/lock-article';
import { refuse, type Refusal } from '@/core/refusal';
import { showOnArticle } from './show-on-article';
import type { Decided, EditionStatus, Verb } from './verb';
import { writeEdition } from './write-edition';

/**
 * Runs one event in one transaction: lock, decide, write, log, commit. All commands of the workflow go
 * through here, and a refusal changes nothing.
 */
export const executeTransition = async (
  req: PayloadRequest,
  articleId: number,
  request: EventRequest,
  verb: Verb,
  actor: Actor | null,
): Promise<Result<EditionStatus, Refusal>> => {
  if (!actor) return refuse(403, workflowFinding('not-entitled', { event: request.event }));
  try {
    return await inTransaction(req, async () => {
      const article = await lockArticle(req, articleId);
      if (!article || !(await mayKnow(req, articleId, request, actor))) {
        return refuse(404, workflowFinding('article-not-found'));
      }
      return applyEvent(req, article, request, verb, actor);
    });
  } catch (error) {
    const finding = conflictOf(error);
    if (!finding) throw error;
    return refuse(409, finding);
  }
};

/** Whoever creates an article knows of it before it has an owner. */
const mayKnow = async (
  req: PayloadRequest,
  articleId: number,
  { event }: EventRequest,
  actor: Actor,
): Promise<boolean> =>
  actor.kind === 'system' || event === 'create' || (await mayReadArticle(req, articleId));

/** The same within a transaction that has locked the article already. */
export const applyEvent = async (
  req: PayloadRequest,
  article: LockedArticle,
  request: EventRequest,
  verb: Verb,
  actor: Actor,
  at?: Date,
): Promise<Result<EditionStatus, Refusal>> => {
  // Before a row refers to a source: else whoever merges it might wait for us, and we for them.
  await awaitMerges(req);
  const now = at ?? (await sharedNowOf(req));
  const decided = await decideOn(req, article, request, verb, actor, now);
  if (!decided.ok) return decided;
  if (verb.isIdle?.(decided.value)) return ok(unchanged(decided.value));
  const prepared = await verb.before?.(req, decided.value);
  if (prepared && !prepared.ok) return prepared;
  const changes = (await verb.changes?.(req, decided.value)) ?? {};
  const written = await writeEdition(req, decided.value, changes);
  await removeDueJob(req, written.edition, decided.value.transition);
  const followed = await verb.after?.(req, { ...decided.value, written });
  if (followed && !followed.ok) return followed;
  await showOnArticle(req, article.id);
  await announceTransition(req, written, decided.value.transition);
  return ok(written);
};

const unchanged = ({ article, edition, facts }: Decided): EditionStatus => {
  if (!edition) throw new Error('An edition that is not there cannot stay as it is');
  const { id, number, state, logLength: sequence } = edition;
  const { stage, round, contentHash } = facts;
  return { article: article.id, edition: id, number, state, stage, round, contentHash, sequence };
};

const decideOn = async (
  req: PayloadRequest,
  article: LockedArticle,
  request: EventRequest,
  verb: Verb,
  actor: Actor,
  now: Date,
): Promise<Result<Decided, Refusal>> => {
  const subject = subjectOf(rowOf(request.event).subject, article.editions);
  const edition = subject && (await editionRow(req, subject.id));
  const drafted = freezes(verb, edition) ? await draftedDocument(req, article.id) : null;
  const siblings = article.editions;
  const { redirectTo } = request;
  const asked = { articleId: article.id, edition, siblings, drafted, redirectTo };
  const facts = await editionFacts(req, asked);
  const decision = decide(facts, request, actor, now);
  if (!decision.ok) return refuseWith(req, article.id, request, decision.error);
  return ok({ article, edition, facts, request, transition: decision.value, drafted });
};

const freezes = (verb: Verb, edition: Edition | null): boolean =>
  verb.freezes === 'drafts'
    ? edition?.state === 'draft' || edition?.state === 'changes_requested'
    : Boolean(verb.freezes);

/** Whoever said what they had seen, and was too late, also hears what they missed. */
const refuseWith = async (
  req: PayloadRequest,
  articleId: number,
  { expectedRevision }: EventRequest,
  findings: readonly Finding[],
): Promise<Err<Refusal>> => {
  const refusal = { status: refusalStatus(findings), findings: [...findings] };
  if (refusal.status !== 409 || expectedRevision === undefined) return err(refusal);
  const changed = await changesSince(req, articleId, expectedRevision);
  return err(changed ? { ...refusal, changed } : refusal);
};
