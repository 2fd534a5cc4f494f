import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { ok, type Result } from '@/platform/result';
import { rowOf } from '../rules/transitions';
import { personOf, systemActor } from '@/core/actor';
import { bumpGeneration } from '@/core/bump-generation';
import { cancelSchedule } from '../executor/cancel-schedule';
import { closeAddresses } from '../executor/close-addresses';
import { dropRenditions } from '@/exports/commands/drop-renditions';
import { applyEvent, executeTransition } from '../executor/execute-transition';
import { inTransaction } from '@/core/in-transaction';
import type { Refusal } from '@/core/refusal';
import { settleFindings } from '../executor/settle-findings';
import type { Decided, EditionStatus, Verb } from '../executor/verb';
import type { EventInput } from '../rules/edition-facts';

/**
 * Removes all that readers ever had of an article, in one transaction. Its addresses answer 410, or lead elsewhere. One
 * removal at a time: two that lead to each other would each look sound to the other.
 */
export const remove = (
  req: PayloadRequest,
  { articleId, ...given }: EventInput,
): Promise<Result<EditionStatus, Refusal>> =>
  inTransaction(req, async () => {
    await runSql(req, sql`SELECT pg_advisory_xact_lock(hashtext('ibidem.removal'))`);
    return executeTransition(req, articleId, { event: 'remove', ...given }, verb, personOf(req));
  });

const removing: Verb = {
  changes: (_req, { request, transition: { at } }) => ({
    removedAt: at.toISOString(),
    retractionProposal: null,
    notice: request.publicNote?.trim()
      ? { kind: 'removal', text: request.publicNote.trim(), at: at.toISOString() }
      : null,
  }),
};

const verb: Verb = {
  ...removing,
  before: giveUpOpenEdition,
  after: async (req, decided) => {
    const { article, request, written } = decided;
    const earlier = await removeEarlier(req, decided);
    if (!earlier.ok) return earlier;
    await dropRenditions(req, article.id);
    await closeAddresses(req, { articleId: article.id, redirectTo: request.redirectTo });
    await settleFindings(req, { articleId: article.id, editionId: written.edition });
    await bumpGeneration(req);
    return ok(undefined);
  },
};

/** What was to follow cannot follow any more. */
async function giveUpOpenEdition(
  req: PayloadRequest,
  decided: Decided,
): Promise<Result<void, Refusal>> {
  const cancelled = await cancelSchedule(req, decided);
  if (!cancelled.ok) return cancelled;
  const { article, transition } = decided;
  if (!decided.facts.article.hasOpenEdition) return ok(undefined);
  const request = { event: 'discard' as const, reason: transition.reason ?? '' };
  const gone = await applyEvent(req, article, request, {}, systemActor);
  return gone.ok ? ok(undefined) : gone;
}

/** Each edition that readers had has its own entry in its own log, by the same person for the same reason. */
const removeEarlier = async (
  req: PayloadRequest,
  { article, edition, request, transition }: Decided,
): Promise<Result<void, Refusal>> => {
  const { expectedRevision: _, ...alike } = request;
  const from: readonly string[] = rowOf('remove').from;
  for (const one of article.editions) {
    if (one.id === edition?.id || !from.includes(one.state)) continue;
    const alone = { id: article.id, editions: [one] };
    const removed = await applyEvent(req, alone, alike, removing, transition.actor);
    if (!removed.ok) return removed;
  }
  return ok(undefined);
};
