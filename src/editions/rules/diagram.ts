import type { Language } from '@/platform/language';
import { workflowEvents, type WorkflowEvent } from './events';
import { eventLabels, stateLabels } from './labels';
import { states, type State } from './states';
import { rowOf } from './transitions';

type Arrow = { from: State | 'none'; to: State; event: WorkflowEvent };

/** Every step that the table allows; an approval may lead on to the next stage or out of the review. */
export const arrows = (): readonly Arrow[] =>
  workflowEvents.flatMap((event) =>
    startsOf(event).flatMap((from) => targetsOf(event, from).map((to) => ({ from, to, event }))),
  );

/** The state machine as a Mermaid state diagram, from the table alone. */
export const workflowDiagram = (language: Language = 'en'): string =>
  [
    'stateDiagram-v2',
    ...states.map((state) => `  ${state} : ${stateLabels[state][language]}`),
    ...[...labelsByEnds(language)].map(([ends, labels]) => `  ${ends} : ${labels.join(', ')}`),
  ].join('\n');

/** One arrow between two states carries all the events that lead along it. */
const labelsByEnds = (language: Language): ReadonlyMap<string, readonly string[]> => {
  const labels = new Map<string, string[]>();
  for (const { from, to, event } of arrows()) {
    const ends = `${from === 'none' ? '[*]' : from} --> ${to}`;
    labels.set(ends, [...(labels.get(ends) ?? []), eventLabels[event][language]]);
  }
  return labels;
};

/** An event that starts an edition starts from nothing, whatever state the edition before it is in. */
const startsOf = (event: WorkflowEvent): readonly (State | 'none')[] => {
  const { subject, from } = rowOf(event);
  return subject === 'new' ? ['none'] : from;
};

const targetsOf = (event: WorkflowEvent, from: State | 'none'): readonly State[] => {
  const { to } = rowOf(event);
  if (to === 'quorum') return ['in_review', 'approved'];
  if (to !== 'same') return [to];
  return from === 'none' ? [] : [from];
};
