import type { Id } from '@/editions/rules/actor';
import type { Approval } from '@/editions/rules/edition-facts';
import type { WorkflowEvent } from '@/editions/rules/events';
import { isEntitled } from '@/editions/rules/permissions';
import type { EventKind } from './event-kinds';
import { kindOf } from './event-kinds';
import { openedStages, reviewersOf } from './reviewers';
import {
  asActor,
  type DeskPerson,
  type ReviewFacts,
  type NotificationFacts,
} from './notification-facts';

export type Telling = { user: Id; what: EventKind };

/**
 * Who hears of an entry in an edition's log, and as what. Nobody hears of their own act, nobody who is not at the desk
 * any more, and nobody twice of one kind.
 */
export const recipientsOf = (facts: NotificationFacts): readonly Telling[] => {
  const heard = new Set<string>();
  return table[facts.event](facts).flatMap(([what, users]) =>
    users.flatMap((user) => {
      const once = `${kindOf[what]}:${user}`;
      if (user === facts.actor || heard.has(once)) return [];
      if (!facts.people.some(({ id }) => id === user)) return [];
      heard.add(once);
      return [{ user, what }];
    }),
  );
};

/** Who looks after a translation when its original changes: whose it is, else the editors. */
export const whoseTranslation = ({
  owner,
  bylined,
  people,
  actor,
}: Pick<NotificationFacts, 'owner' | 'bylined' | 'people' | 'actor'>): readonly Telling[] => {
  const active = people.map(({ id }) => id);
  const theirs = [...new Set([...present(owner), ...bylined])].filter((id) => active.includes(id));
  const users = theirs.length > 0 ? theirs : editorsOf(people);
  return users
    .filter((user) => user !== actor)
    .map((user) => ({ user, what: 'translation_affected' }));
};

/** Who hears that a review takes too long: those who have not decided yet, and the editors. */
export const whoIsLate = (
  facts: ReviewFacts & { open: readonly number[]; approvals: readonly Approval[] },
): readonly Telling[] => {
  const decided = facts.approvals.map(({ user }) => user);
  const late = reviewersOf(facts, facts.open).filter((id) => !decided.includes(id));
  return [...new Set([...late, ...editorsOf(facts.people)])].map((user) => ({
    user,
    what: 'overdue',
  }));
};

type Row = (facts: NotificationFacts) => readonly (readonly [EventKind, readonly Id[]])[];

const nobody: Row = () => [];

const table: Record<WorkflowEvent, Row> = {
  create: nobody,
  submit: (facts) => [asked(facts)],
  recall: nobody,
  request_changes: (facts) => [['changes_requested', behind(facts)]],
  approve: (facts) =>
    facts.state === 'approved'
      ? [['approved', [...behind(facts), ...entitled(facts, 'publish')]]]
      : [asked(facts)],
  revise: (facts) => [asked(facts), ['review_again', facts.later.length === 0 ? facts.voided : []]],
  reopen: nobody,
  schedule: (facts) => [['scheduled', [...behind(facts), ...entitled(facts, 'publish')]]],
  unschedule: (facts) => [['unscheduled', [...behind(facts), ...entitled(facts, 'publish')]]],
  publish: (facts) => [['published', [...behind(facts), ...facts.approvers]]],
  fail: (facts) => [
    [
      'publish_failed',
      [
        ...entitled(facts, 'publish'),
        ...present(facts.owner, facts.submittedBy, facts.scheduledBy),
      ],
    ],
  ],
  force_publish: (facts) => [
    ['force_published', [...behind(facts), ...facts.approvers]],
    ['ratification_due', whoRatifies(facts)],
  ],
  ratify: (facts) => [['ratified', [...behind(facts), ...present(facts.forcedBy)]]],
  new_edition: nobody,
  supersede: nobody,
  withdraw: (facts) => [['withdrawn', taken(facts)]],
  propose_retraction: (facts) => [['retraction_proposed', entitled(facts, 'retract')]],
  retract: (facts) => [['retracted', [...taken(facts), ...present(facts.retractionProposedBy)]]],
  remove: (facts) => [['removed', taken(facts)]],
  discard: nobody,
  check_claim: nobody,
  uncheck_claim: nobody,
};

const present = (...ids: readonly (Id | null)[]): readonly Id[] => ids.filter((id) => id !== null);

/** Whose text it is. */
const behind = ({ owner, submittedBy, bylined }: NotificationFacts): readonly Id[] => [
  ...present(owner, submittedBy),
  ...bylined,
];

/** Who must know that readers lose a text: whose it is, and the editors. */
const taken = (facts: NotificationFacts): readonly Id[] => [
  ...present(facts.owner),
  ...facts.bylined,
  ...editorsOf(facts.people),
];

const editorsOf = (people: readonly DeskPerson[]): readonly Id[] =>
  people.filter(({ roles }) => roles.includes('editor')).map(({ id }) => id);

const asked = (facts: NotificationFacts): readonly [EventKind, readonly Id[]] => [
  facts.event === 'revise' ? 'review_again' : 'review_requested',
  reviewersOf(facts, openedStages(facts)),
];

const entitled = (facts: NotificationFacts, event: WorkflowEvent): readonly Id[] =>
  facts.people.filter((person) => isEntitled(asActor(person), event, facts)).map(({ id }) => id);

const whoRatifies = (facts: NotificationFacts): readonly Id[] =>
  entitled(facts, 'ratify').filter((id) => !facts.contributors.includes(id));
