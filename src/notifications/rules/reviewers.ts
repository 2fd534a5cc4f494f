import type { Id } from '@/editions/rules/actor';
import { isOfStage, stageAt, stagesBeside } from '@/reviews/rules/stages';
import { asActor, type ReviewFacts, type NotificationFacts } from './notification-facts';

/** The stages that an entry opened; none when the review has gone on since, which other entries tell of. */
export const openedStages = (facts: NotificationFacts): readonly number[] => {
  if (facts.state !== 'in_review' || isOvertaken(facts)) return [];
  const open = stagesBeside(facts.policy, facts.stage);
  const wereOpen = facts.stageBefore !== null && open.includes(facts.stageBefore);
  return wereOpen ? [] : open;
};

/**
 * Whom to ask for the review in these stages: those to whom it was given, else everybody who fits. Never somebody who
 * contributed, since their approval would not count.
 */
export const reviewersOf = (facts: ReviewFacts, stages: readonly number[]): readonly Id[] => [
  ...new Set(stages.flatMap((index) => reviewersOfOne(facts, index))),
];

const reviewersOfOne = (facts: ReviewFacts, index: number): readonly Id[] => {
  const stage = stageAt(facts.policy, index);
  const able = facts.people.filter(({ id }) => !facts.contributors.includes(id));
  const given = able.filter(({ id }) =>
    facts.assignments.some(({ stageName, user }) => stageName === stage.name && user === id),
  );
  const fitting = able.filter((person) => isOfStage(asActor(person), stage));
  return (given.length > 0 ? given : fitting).map(({ id }) => id);
};

const isOvertaken = ({ policy, stage, later }: NotificationFacts): boolean => {
  const open = stagesBeside(policy, stage);
  return later.some(
    (entry) =>
      entry.state !== 'in_review' || entry.event === 'submit' || !open.includes(entry.stage),
  );
};
