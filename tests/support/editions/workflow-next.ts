import type { Edition } from '@/payload-types';
import { idOf } from '@/articles/queries/related-ids';
import { retractionProposalIn } from '@/editions/queries/retraction-proposal';
import type { RequestableEvent } from '@/editions/rules/events';

import { asUser } from '../builders';
import type { Step } from './workflow-steps';
import {
  approverOf,
  liveEdition,
  numberOf,
  openEdition,
  outsiderOf,
  unresolved,
  type Cast,
  type World,
} from './workflow-world';

/** So many ways there are at most for an orderly desk to go on; 0 is the shortest to readers. */
export const turns = 24;

/** What an orderly desk would do next: one of the things that fit, the usual ones more often. */
export const nextStep = async (cast: Cast, world: World, turn: number): Promise<Step> => {
  const open = await openEdition(cast, world);
  const live = await liveEdition(cast, world);
  // Afterwards nothing happens to the article any more, so it is rare.
  if (live && turn === turns - 1) return event('remove', publisher);
  const kind = world.given.editions.size > 0 ? 'update' : 'first';
  const onwards = open
    ? await movesOfOpen(cast, world, open, turn)
    : often(3, event('new_edition', editor, { kind }));
  const moves = [...onwards, ...(live ? movesOfLive(cast, live) : [])];
  return moves[turn % moves.length] ?? event('new_edition', editor);
};

const editor = 4;
export const publisher = 5;
const otherPublisher = 10;

type Events = Extract<Step, { type: 'event' }>;

/** An event as somebody asks for it who knows how, and has looked before. */
export const event = (name: RequestableEvent, who: number, given: Partial<Events> = {}): Step => ({
  type: 'event',
  event: name,
  who,
  hash: 'right',
  revision: 'right',
  reason: true,
  kind: 'update',
  ahead: 3600,
  ...given,
});

const often = (times: number, step: Step): Step[] => Array.from({ length: times }, () => step);

const movesOfOpen = async (
  cast: Cast,
  world: World,
  edition: Edition,
  turn: number,
): Promise<Step[]> => {
  switch (edition.state) {
    case 'approved':
      return [
        ...often(2, event('publish', publisher)),
        ...often(3, event('schedule', publisher)),
        ...often(3, event('schedule', publisher, { ahead: 0.001 })),
        ...often(2, event('reopen', editor)),
        event('request_changes', outsiderOf(cast, edition)),
      ];
    case 'scheduled':
      return [
        ...often(2, { type: 'due', late: 1, gaveUp: false }),
        { type: 'due', late: null, gaveUp: false },
        ...often(2, event('unschedule', publisher)),
        ...often(2, { type: 'due', late: 90, gaveUp: true }),
        ...(world.pageIsThere ? often(2, { type: 'check', alive: false }) : []),
      ];
    case 'publish_failed':
      return world.pageIsThere || world.pageIsKept
        ? [event('publish', publisher), event('unschedule', publisher)]
        : [{ type: 'check', alive: true }, event('unschedule', publisher)];
    default:
  }
  if (await unresolved(cast, world))
    return [{ type: 'resolve', who: editor, page: turn % 2 === 1 }];
  return edition.state === 'in_review'
    ? movesOfReview(cast, world, edition)
    : movesOfDraft(world, edition);
};

const movesOfDraft = (world: World, { state }: Edition): Step[] => {
  const force = lackOf(world) ?? event('force_publish', publisher);
  return [
    ...often(4, event('submit', 0)),
    ...(state === 'draft' ? [force] : []),
    event('discard', editor),
  ];
};

/** What a text that cites the page still needs on its way to the readers. */
const lackOf = ({ pageIsThere, pageIsKept, asksForCopies }: World): Step | undefined => {
  if (!pageIsThere) return { type: 'check', alive: true };
  return asksForCopies && !pageIsKept ? { type: 'keep' } : undefined;
};

const movesOfReview = async (cast: Cast, world: World, edition: Edition): Promise<Step[]> => {
  const lack = lackOf(world);
  if (lack) return [lack];
  const approver = await approverOf(cast, edition, await asUser(cast.payload));
  return [
    ...often(5, event('approve', approver)),
    event('request_changes', approver),
    ...often(2, event('recall', numberOf(cast, idOf(edition.submittedBy)))),
    event('force_publish', publisher),
  ];
};

const movesOfLive = (cast: Cast, edition: Edition): Step[] => {
  if (edition.state === 'retracted') return [];
  const proposal = retractionProposalIn(edition.retractionProposal);
  const isProposers = proposal?.by === cast.people[publisher]?.name;
  const retraction = proposal
    ? often(2, event('retract', isProposers ? otherPublisher : publisher))
    : [event('propose_retraction', publisher)];
  if (edition.state === 'withdrawn') return retraction;
  const ratification = edition.reviewDue
    ? often(3, event('ratify', outsiderOf(cast, edition)))
    : [];
  return [...ratification, ...retraction, event('withdraw', publisher)];
};
