import type { PayloadRequest } from 'payload';

import type { Finding } from '@/platform/finding';
import { systemActor } from '@/core/actor';
import { applyEvent } from '../executor/execute-transition';
import type { LockedArticle } from '@/articles/commands/lock-article';
import type { Verb } from '../executor/verb';

/**
 * Says of a scheduled edition that it could not be published when it was due, and why. People hear of it as of every
 * other transition.
 */
export const failPublication = async (
  req: PayloadRequest,
  article: LockedArticle,
  findings: readonly Finding[],
  at: Date,
): Promise<void> => {
  const reason = findings.map(({ message }) => message).join(' ');
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const failing: Verb = { changes: () => ({ failure: [...findings] }) };
  const failed = await applyEvent(
    req,
    article,
    { event: 'fail', reason, rules },
    failing,
    systemActor,
    at,
  );
  if (!failed.ok) throw new Error('A publication that is due can neither happen nor fail');
};
