import type { Id } from '@/editions/rules/actor';
import type { LogEntry } from '@/editions/rules/log';

type Entry = Pick<LogEntry, 'event' | 'actor' | 'at' | 'contentHash'>;

/** A round of the review, when this person last did something in it, and the hash of the text that they had before them;
 * both null where they did nothing. */
export type LastLook = { round: number; at: string | null; contentHash: string | null };

/**
 * The text that somebody last looked at, for what changed since: that of the latest round in which they decided or checked a
 * claim, and of this one only where it was revised after that; else how the round before began. Null in the first round.
 */
export const lastLook = (log: readonly Entry[], person: Id): LastLook | null => {
  const own: LastLook[] = [];
  let round = 0;
  let isRevised = false;
  for (const { event, actor, at, contentHash } of log) {
    if (event === 'submit') {
      round += 1;
      isRevised = false;
    }
    if (event === 'revise') isRevised = true;
    if (actor !== String(person) || !looks.has(event)) continue;
    own.push({ round, at, contentHash });
    isRevised = false;
  }
  const current = own.findLast((look) => look.round === round);
  if (current && isRevised) return current;
  const earlier = own.findLast((look) => look.round < round);
  if (earlier) return earlier;
  return round > 1 ? { round: round - 1, at: null, contentHash: null } : null;
};

const looks: ReadonlySet<string> = new Set(['approve', 'request_changes', 'check_claim']);
