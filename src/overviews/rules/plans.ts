import type { Actor } from '@/editions/rules/actor';
import { isOpen, type Role, type State } from '@/editions/rules/states';
import type { Finding } from '@/platform/finding';
import { overviewFinding } from './findings';

/** What the desk wishes for an article. Instants are ISO 8601 in UTC. */
export type Planned = {
  article: number;
  plannedFor: string | null;
  /** By whose clocks the hour was meant. IANA name. */
  plannedZone: string | null;
  dueAt: string | null;
};

/** What is left out stays as it is; null takes it away. Instants are ISO 8601, zones IANA names. */
export type Wish = {
  /** When it is wanted with readers: a wish, until it is scheduled. */
  plannedFor?: string | null | undefined;
  /** By whose clocks; the publication's, when absent. */
  plannedZone?: string | null | undefined;
  /** By when its next step is due, whatever the policy says of its stage. */
  dueAt?: string | null | undefined;
};

/** What of an article matters to plans. */
export type Plannable = { owner: number | null; state: State | null };

const planners: readonly Role[] = ['editor', 'publisher'];

/** Editors and publishers plan for all, an owner for what is theirs. */
export const mayPlan = (actor: Actor, { owner }: Pick<Plannable, 'owner'>): boolean =>
  actor.kind === 'user' &&
  (owner === actor.id || actor.roles.some((role) => planners.includes(role)));

/** Why nothing is planned so; nothing when it can be. */
export const planFindings = (
  actor: Actor,
  article: Plannable,
  { plannedFor, plannedZone, dueAt }: Wish,
  isZone: (name: string) => boolean,
): readonly Finding[] => {
  if (!mayPlan(actor, article)) return [overviewFinding('plan-not-yours')];
  if (!article.state || !isOpen(article.state)) return [overviewFinding('plan-nothing-open')];
  if (plannedFor && article.state === 'scheduled') return [overviewFinding('plan-scheduled')];
  return [
    ...instantFindings('plannedFor', plannedFor),
    ...instantFindings('dueAt', dueAt),
    ...(typeof plannedZone === 'string' && !isZone(plannedZone)
      ? [overviewFinding('plan-zone-unknown', { zone: plannedZone }, { field: 'plannedZone' })]
      : []),
  ];
};

const instantFindings = (field: keyof Wish, at: string | null | undefined): readonly Finding[] =>
  typeof at === 'string' && Number.isNaN(Date.parse(at))
    ? [overviewFinding('plan-no-instant', {}, { field })]
    : [];
