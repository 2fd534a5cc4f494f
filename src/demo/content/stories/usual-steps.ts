import type { Reviewer, Step } from './step';

type Review = {
  /** Days before the demo was begun on which it ended. */
  day: number;
  /** How many days each of its steps took, the writer's first. */
  pace?: readonly [number, number, number];
  reviewer?: Extract<Reviewer, 'reviewer' | 'second-reviewer'>;
};

/** A review that goes well, in its three stages. */
export const approved = ({ day, pace = [3, 2, 1], reviewer = 'reviewer' }: Review): Step[] => {
  const [reviewing, checking, copyEditing] = pace;
  return [
    { event: 'submit', at: [day + reviewing + checking + copyEditing, '10:20'] },
    { event: 'approve', by: reviewer, at: [day + checking + copyEditing, '15:40'] },
    { event: 'approve', by: 'fact-checker', at: [day + copyEditing, '12:05'] },
    { event: 'approve', by: 'editor', at: [day, '07:30'] },
  ];
};

/** The same, and the text goes out half an hour after. */
export const published = (review: Review): Step[] => [
  ...approved(review),
  { event: 'publish', at: [review.day, '08:00'] },
];
