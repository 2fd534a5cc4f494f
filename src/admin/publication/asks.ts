import type { RequestableEvent } from '@/editions/rules/events';
import type { EditionKind } from '@/editions/rules/states';
import type { TransitionReport } from './report';

/** `offered` may be given, but nobody is stopped for it. */
export type Want = 'required' | 'optional' | 'offered' | 'no';

/** What an event needs from the person who asks for it. */
export type Asks = {
  reason: Want;
  /** What readers are told. */
  note: Want;
  /** Of a new edition, to choose from. */
  kinds: readonly EditionKind[];
  /** Several open stages, one of which the approval is for. */
  stages: readonly number[];
  /** Items to confirm one by one; of the stage that is chosen where there are several. */
  checklist: boolean;
  instant: boolean;
  redirect: boolean;
  /** What follows is shown once more before it happens. */
  twice: boolean;
};

export const asksOf = (event: RequestableEvent, report: TransitionReport): Asks => ({
  ...nothing,
  ...byEvent[event](report),
});

/** Whether a form comes up between the button and the event. */
export const asksFirst = ({ reason, note, kinds, stages, checklist, instant }: Asks): boolean =>
  [reason, note].some((want) => want === 'required' || want === 'optional') ||
  kinds.length > 0 ||
  stages.length > 0 ||
  checklist ||
  instant;

/** Whatever brings the text forward comes first, whatever takes it from its readers last. */
export const inOrder = <Of extends { event: RequestableEvent }>(events: readonly Of[]): Of[] =>
  [...events].sort((one, other) => order.indexOf(one.event) - order.indexOf(other.event));

const order: readonly RequestableEvent[] = [
  'approve',
  'submit',
  'publish',
  'ratify',
  'schedule',
  'retract',
  'unschedule',
  'new_edition',
  'request_changes',
  'recall',
  'reopen',
  'withdraw',
  'propose_retraction',
  'discard',
  'force_publish',
  'remove',
];

/** Stages in which this person may approve now. */
export const stagesToApprove = ({ stages }: TransitionReport): readonly number[] =>
  stages.flatMap(({ mine }, index) => (mine ? [index] : []));

const nothing: Asks = {
  reason: 'no',
  note: 'no',
  kinds: [],
  stages: [],
  checklist: false,
  instant: false,
  redirect: false,
  twice: false,
};

const byEvent: Record<RequestableEvent, (report: TransitionReport) => Partial<Asks>> = {
  submit: () => ({ reason: 'offered' }),
  recall: () => ({}),
  request_changes: () => ({ reason: 'required' }),
  approve: (report) => {
    const mine = stagesToApprove(report);
    const checked = mine.some((stage) => (report.stages[stage]?.checklist.length ?? 0) > 0);
    return { reason: 'offered', stages: mine.length > 1 ? mine : [], checklist: checked };
  },
  reopen: () => ({ reason: 'optional' }),
  schedule: (report) => ({ reason: isOverNotice(report) ? 'required' : 'offered', instant: true }),
  unschedule: () => ({ reason: 'offered' }),
  publish: (report) => ({ reason: isOverNotice(report) ? 'required' : 'offered' }),
  force_publish: () => ({ reason: 'required', twice: true }),
  ratify: () => ({ reason: 'optional' }),
  new_edition: ({ particulars }) =>
    particulars.everPublished
      ? { kinds: ['update', 'correction', 'minor'], note: 'optional' }
      : { reason: 'optional' },
  withdraw: () => ({ note: 'required', reason: 'optional' }),
  propose_retraction: () => ({ note: 'required', reason: 'required' }),
  retract: () => ({ reason: 'required', twice: true }),
  remove: () => ({ reason: 'required', note: 'optional', redirect: true, twice: true }),
  discard: () => ({ reason: 'optional' }),
};

/** Readers have a notice in the place of the text, or above it. */
const isOverNotice = ({ particulars }: TransitionReport): boolean =>
  particulars.live?.state === 'withdrawn' || particulars.live?.state === 'retracted';
