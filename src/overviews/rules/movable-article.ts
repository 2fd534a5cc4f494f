import type { Actor } from '@/editions/rules/actor';
import { requestableEvents, type RequestableEvent } from '@/editions/rules/events';
import { isEntitled, type Ties } from '@/editions/rules/permissions';
import type { State } from '@/editions/rules/states';
import { rowOf } from '@/editions/rules/transitions';
import { allStages, stageAt } from '@/reviews/rules/stages';
import type { OpenArticle } from './open-article';

/** An article together with where this person may move it. */
export type MovableArticle = OpenArticle & Moves;

/** One that readers have: `since` is when they got it. */
export type PublishedArticle = Omit<OpenArticle, 'state'> & { state: State } & Moves;

export type Moves = {
  /** What they may ask for, by its state and their role; what a guard says comes when they ask. */
  events: readonly RequestableEvent[];
  /** The stage of its review that comes next: the first of a draft, none after the last. */
  nextStage: string | null;
};

export const movesOf = (ties: Ties, actor: Actor): Moves => ({
  events: requestableEvents.filter(
    (event) => rowOf(event).from.includes(ties.state) && isEntitled(actor, event, ties),
  ),
  nextStage: nextStageOf(ties),
});

const nextStageOf = ({ state, policy, stage }: Ties): string | null => {
  const index = state === 'in_review' ? stage + 1 : 0;
  return allStages(policy).includes(index) ? stageAt(policy, index).name : null;
};
