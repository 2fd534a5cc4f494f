import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Transition } from '../rules/decide';
import { appendEntry, genesisHash, type LogData } from '../rules/log';

type Head = { logHead: string; logLength: number };
type Subject = { id: number; article: number; logHead?: string | null; logLength: number };

/** Writes what happened as the next entry of the edition's log; gives its new head. */
export const appendToLog = async (
  req: PayloadRequest,
  edition: Subject,
  transition: Transition,
  data: LogData,
): Promise<Head> => {
  const { actor } = transition;
  const actorId = actor.kind === 'user' ? actor.id : null;
  const entry = appendEntry(edition.logHead ?? genesisHash, {
    edition: String(edition.id),
    sequence: edition.logLength + 1,
    event: transition.event,
    fromState: transition.from,
    toState: transition.to,
    stage: transition.stage,
    actor: actorId === null ? null : String(actorId),
    actorName: actor.name,
    at: transition.at.toISOString(),
    reason: transition.reason,
    contentHash: transition.contentHash,
    data,
  });
  const fromState = entry.fromState === 'none' ? null : entry.fromState;
  await runSql(
    req,
    sql`INSERT INTO transitions (edition_id, article_id, sequence, event, from_state, to_state,
          stage, actor_id, actor_name, at, reason, content_hash, data, previous_hash, hash)
        VALUES (${edition.id}, ${edition.article}, ${entry.sequence}, ${entry.event}, ${fromState},
          ${entry.toState}, ${entry.stage}, ${actorId}, ${entry.actorName}, ${entry.at},
          ${entry.reason}, ${entry.contentHash}, ${JSON.stringify(data)}::jsonb,
          ${entry.previousHash}, ${entry.hash})`,
  );
  return { logHead: entry.hash, logLength: entry.sequence };
};
