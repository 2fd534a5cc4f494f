import type { Id } from '@/editions/rules/actor';
import type { LogEntry } from '@/editions/rules/log';

type Entry = Pick<LogEntry, 'event' | 'actor' | 'at'>;

/** A round of the review, and when this person last did something in it; null where they did nothing. */
export type LastLook = { round: number; at: string | null };

/**
 * The round whose text somebody last looked at, for what changed since: the latest in which they decided or checked a claim,
 * else the one before. What was revised in a round after their own look is compared with how that round began. Null in the
 * first round.
 */
export const lastLook = (log: readonly Entry[], person: Id): LastLook | null => {
  const own: LastLook[] = [];
  let round = 0;
  let isRevised = false;
  for (const { event, actor, at } of log) {
    if (event === 'submit') {
      round += 1;
      isRevised = false;
    }
    if (event === 'revise') isRevised = true;
    if (actor !== String(person) || !looks.has(event)) continue;
    own.push({ round, at });
    isRevised = false;
  }
  const current = own.findLast((look) => look.round === round);
  if (current && isRevised) return current;
  const earlier = own.findLast((look) => look.round < round);
  if (earlier) return earlier;
  return round > 1 ? { round: round - 1, at: null } : null;
};

const looks: ReadonlySet<string> = new Set(['approve', 'request_changes', 'check_claim']);
