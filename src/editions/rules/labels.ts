import { labelsOf } from '@/languages/labels-of';
import { inEachBasic } from '@/languages/basics';
import { isCheck, workflowEvents, type WorkflowEvent } from './events';
import type { EditionKind, Role, State } from './states';

/** What an edition is called in each state. */
export const stateLabels = labelsOf<State>(inEachBasic((basics) => basics.labels.states));

/** What an event is called where somebody may ask for it. */
export const eventLabels = labelsOf<WorkflowEvent>(inEachBasic((basics) => basics.labels.events));

/** Of those that programs elsewhere may hear. */
export const toldEventLabels = Object.fromEntries(
  workflowEvents.filter((event) => !isCheck(event)).map((event) => [event, eventLabels[event]]),
);

export const roleLabels = labelsOf<Role>(inEachBasic((basics) => basics.labels.roles));

export const editionKindLabels = labelsOf<EditionKind>(
  inEachBasic((basics) => basics.labels.editionKinds),
);
