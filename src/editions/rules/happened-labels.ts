import { labelsOf } from '@/languages/labels-of';
import { inEachBasic } from '@/languages/basics';
import type { WorkflowEvent } from './events';

/** What an event is called once it has happened, in the log and where somebody was faster. */
export const happenedLabels = labelsOf<WorkflowEvent>(
  inEachBasic((basics) => basics.labels.happened),
);
