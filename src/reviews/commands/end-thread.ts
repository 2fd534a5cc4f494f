import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Comment } from '@/payload-types';
import { ok, type Result } from '@/platform/result';
import { idOf } from '@/articles/queries/related-ids';
import { textAccess } from '@/articles/queries/text-access';
import { mayEndThread } from '../rules/comment-permissions';
import { commentFinding } from './comment-findings';
import { asExecutor } from '@/editions/executor/executor-token';
import { inTransaction } from '@/core/in-transaction';
import { openThread, type OpenThread } from './open-thread';
import { refuse, type Refusal } from '@/core/refusal';

export type EndThread = {
  /** Any comment of the thread. */
  commentId: number;
  /** `changedAt` of the thread that the person saw: whoever did not read the last answer hears of it first. */
  expectedUpdatedAt?: string;
};

/** Resolves a thread, or opens it again; `changes` says which, or why it cannot be. */
export const endThread = (
  req: PayloadRequest,
  { commentId, expectedUpdatedAt }: EndThread,
  changes: (thread: OpenThread) => Promise<Result<Resolution, Refusal>>,
): Promise<Result<Comment, Refusal>> =>
  inTransaction(req, async () => {
    const opened = await openThread(req, commentId);
    if (!opened.ok) return opened;
    const allowed = await requireEntitled(req, opened.value);
    if (!allowed.ok) return allowed;
    const changed = await changes(opened.value);
    if (!changed.ok) return changed;
    const seen = await requireSeen(req, opened.value, expectedUpdatedAt);
    if (!seen.ok) return seen;
    const written = await req.payload.update({
      collection: 'comments',
      id: opened.value.first.id,
      data: changed.value,
      req: asExecutor(req),
      depth: 0,
    });
    return ok(written);
  });

export type Resolution = { resolvedAt: string | null; resolvedBy: number | null };

/** The name of somebody at the desk, whether or not they still are there. */
export const nameOf = async (req: PayloadRequest, user: Comment['author']): Promise<string> => {
  const [found] = await runSql<{ name: string }>(
    req,
    sql`SELECT name FROM users WHERE id = ${idOf(user)}`,
  );
  return found?.name ?? '?';
};

const requireEntitled = async (
  req: PayloadRequest,
  { article, first, person }: OpenThread,
): Promise<Result<void, Refusal>> => {
  const { mayEdit } = await textAccess(req, article.id, person);
  const author = idOf(first.author);
  const ties = { author, blocking: first.blocking ?? false, mayEditText: mayEdit };
  if (mayEndThread(person, ties)) return ok(undefined);
  const params = { author: await nameOf(req, first.author) };
  return refuse(403, commentFinding('thread-not-yours-to-end', params));
};

const requireSeen = async (
  req: PayloadRequest,
  { thread, first }: OpenThread,
  expected: string | undefined,
): Promise<Result<void, Refusal>> => {
  const last = thread.reduce(
    (latest, one) => (one.updatedAt > latest.updatedAt ? one : latest),
    first,
  );
  if (expected === undefined || Date.parse(expected) === Date.parse(last.updatedAt)) {
    return ok(undefined);
  }
  const params = { author: await nameOf(req, last.author), text: last.text };
  return refuse(409, commentFinding('thread-changed', params));
};
