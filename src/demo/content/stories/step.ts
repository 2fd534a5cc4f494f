import type { RequestableEvent } from '@/editions/rules/events';
import type { Moment } from '../../moment';
import type { DemoPerson } from '../accounts';

/** Who reviews, one stage after the other; of the first stage there are two. */
export type Reviewer = Extract<
  DemoPerson,
  'reviewer' | 'second-reviewer' | 'fact-checker' | 'editor'
>;

/** An event of the workflow. */
export type EventStep = { at: Moment } & (
  | { event: Extract<RequestableEvent, 'submit' | 'recall' | 'publish' | 'discard'> }
  | { event: 'approve'; by: Reviewer }
  | { event: 'request_changes'; by: Reviewer; reason: string }
  | { event: 'new_edition'; kind: 'update' | 'correction'; publicNote: string }
  | { event: 'schedule'; for: Moment }
  | { event: 'propose_retraction'; publicNote: string; reason: string }
  | { event: 'retract'; reason: string }
);

/** A change of the text, by whoever writes it. */
export type TextStep = { at: Moment } & (
  | /** Words that stand otherwise from now on. */ { replace: string; by: string }
    /** Something that is put before the heading or paragraph that begins with these words, as if by hand. */
  | { addBefore: string; heading?: string; paragraphs: readonly string[] }
  | { addBefore: string; figure: string }
);

/** What people say to each other about a text. A thread is called by a name, under which it is answered and ended. */
export type TalkStep = { at: Moment; by: DemoPerson } & (
  | {
      thread: string;
      says: string;
      /** Words of the text that it is about. */
      quote?: string;
      blocking?: true;
      mentions?: readonly DemoPerson[];
    }
  | { answers: string; says: string; mentions?: readonly DemoPerson[] }
  | { resolves: string }
);

/** What the desk wishes for a text, and who has to do with it. */
export type DeskStep = { at: Moment } & (
  | /** A stage of the review is given to somebody. */ { assign: string; to: Reviewer }
  | { plan: { plannedFor?: Moment; dueAt?: Moment } }
  /** Only these may read it before it is published, beside those who have to do with it. */
  | { embargoFor: readonly DemoPerson[] }
);

/** What happens to a text after it has been imported and its citations resolved, in order. */
export type Step = EventStep | TextStep | TalkStep | DeskStep;

export type Story = {
  manuscript: string;
  /** Whose text it is at the desk: one of the writers. */
  writer?: Extract<DemoPerson, 'writer' | 'second-writer'>;
  begun: Moment;
  steps: readonly Step[];
  /** What happens when all the other articles are there. */
  later?: readonly Step[];
};
