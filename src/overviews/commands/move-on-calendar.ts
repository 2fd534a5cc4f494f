import type { PayloadRequest } from 'payload';

import { lockArticle } from '@/articles/commands/lock-article';
import { mayReadArticle } from '@/articles/queries/visibility';
import { conflictOf } from '@/core/conflict-of';
import { inTransaction } from '@/core/in-transaction';
import { publicationSettings } from '@/core/publication-settings';
import { refuse, type Refusal } from '@/core/refusal';
import { schedule, unschedule } from '@/editions/commands/verbs';
import { workflowFinding } from '@/editions/rules/findings';
import { isDay } from '@/platform/day';
import { ok, type Result } from '@/platform/result';
import { dayFacts, type DayFacts } from '../queries/day-facts';
import { refusalOfDay } from '../rules/earliest-day';
import { overviewFinding } from '../rules/findings';
import { atHour, movedTo } from '../rules/moved-instant';
import { planArticle } from './plan-article';

export type MoveOnCalendar = {
  article: number;
  /** Whether it goes out then, or is wished for then. */
  as: 'out' | 'planned';
  /** A day of the publication, `2026-12-10`. */
  day: string;
  /** By the publication's clocks, `09:00`; it keeps its own where this is left out. */
  hour?: string | undefined;
  /** Where the caller saw it: ISO 8601, or null for nowhere. Elsewhere, it was moved meanwhile. */
  seenAt: string | null;
  /** The hash of the approved document that the caller saw. */
  expectedHash?: string | undefined;
  now: Date;
};

export type MovedOnCalendar = { article: number; as: 'out' | 'planned'; at: string; zone: string };

/**
 * Puts an article on another day, or on a first one, at the same hour by the clocks by which it was meant. What is scheduled
 * leaves its schedule and enters the next in one transaction: both happen, by the rules of the workflow, or neither.
 */
export const moveOnCalendar = async (
  req: PayloadRequest,
  move: MoveOnCalendar,
): Promise<Result<MovedOnCalendar, Refusal>> => {
  try {
    return await inTransaction(req, async () => {
      const locked = await lockArticle(req, move.article);
      if (!locked || !(await mayReadArticle(req, move.article))) {
        return refuse(404, workflowFinding('article-not-found'));
      }
      const facts = await dayFacts(req, move.article);
      if (!facts) return refuse(409, overviewFinding('day-not-movable'));
      const { timeZone } = await publicationSettings(req);
      const target = targetOf(move, facts, timeZone);
      return target.ok ? put(req, move, facts, target.value) : target;
    });
  } catch (error) {
    const finding = conflictOf(error);
    if (!finding) throw error;
    return refuse(409, finding);
  }
};

type Target = { at: string; zone: string };

const targetOf = (
  { as, day, hour, seenAt, now }: MoveOnCalendar,
  facts: DayFacts,
  publication: string,
): Result<Target, Refusal> => {
  const isOut = facts.state === 'scheduled' || facts.state === 'publish_failed';
  if (isOut ? as === 'planned' : as === 'out' && facts.state !== 'approved') {
    return refuse(409, overviewFinding('day-not-movable'));
  }
  const present = isOut ? facts.scheduled : facts.planned;
  if (instantIn(seenAt) !== instantIn(present?.at)) {
    return refuse(409, overviewFinding('day-changed-meanwhile'));
  }
  const target = wishedTarget({ day, hour, present, publication });
  if (!target) return refuse(422, overviewFinding('day-unknown', {}, { field: 'day' }));
  const refusal = refusalOfDay({
    at: target.at,
    own: target.zone,
    allowedUntil: facts.allowedUntil,
    zone: publication,
    now: now.toISOString(),
  });
  if (!refusal) return ok(target);
  const rule = refusal.why === 'passed' ? 'day-passed' : 'day-under-review';
  return refuse(
    422,
    overviewFinding(rule, { day: refusal.day, on: refusal.day }, { field: 'day' }),
  );
};

type Wished = {
  day: string;
  hour: string | undefined;
  present: Target | null;
  publication: string;
};

const wishedTarget = ({ day, hour, present, publication }: Wished): Target | undefined => {
  if (!isDay(day) || !/^(19[789]|2[01]\d)\d-/.test(day)) return undefined;
  if (hour !== undefined) {
    const isHour = /^([01]\d|2[0-3]):[0-5]\d$/.test(hour);
    return isHour ? { at: atHour(day, hour, publication).at, zone: publication } : undefined;
  }
  if (!present) return undefined;
  const { at } = movedTo(present.at, day, { publication, own: present.zone });
  return { at, zone: present.zone };
};

const instantIn = (at: string | null | undefined): number | null => (at ? Date.parse(at) : null);

const put = async (
  req: PayloadRequest,
  { article, as, expectedHash }: MoveOnCalendar,
  { state, hash, scheduleReason }: DayFacts,
  { at, zone }: Target,
): Promise<Result<MovedOnCalendar, Refusal>> => {
  const moved = ok({ article, as, at, zone });
  if (as === 'planned') {
    const planned = await planArticle(req, { article, plannedFor: at, plannedZone: zone });
    return planned.ok ? moved : planned;
  }
  if (state !== 'approved') {
    const taken = await unschedule(req, { articleId: article });
    if (!taken.ok) return taken;
  }
  const scheduled = await schedule(req, {
    articleId: article,
    scheduledFor: at,
    scheduledZone: zone,
    expectedHash: expectedHash ?? hash ?? '',
    // What was said over a notice to readers still holds: the day alone is another.
    ...(scheduleReason ? { reason: scheduleReason } : {}),
  });
  return scheduled.ok ? moved : scheduled;
};
