import type { RequestableEvent } from '@/editions/rules/events';
import type { MessageKey } from '../messages';

type OfEvents = Partial<Record<RequestableEvent, MessageKey>>;

/** What follows from an event, said before somebody confirms it. */
export const effectOf: OfEvents = {
  reopen: 'panel.effect.reopen',
  schedule: 'panel.effect.schedule',
  force_publish: 'panel.effect.force_publish',
  ratify: 'panel.effect.ratify',
  withdraw: 'panel.effect.withdraw',
  propose_retraction: 'panel.effect.propose_retraction',
  retract: 'panel.effect.retract',
  remove: 'panel.effect.remove',
  discard: 'panel.effect.discard',
};

/** What the reason is called where it is more than a reason. */
export const reasonOf: OfEvents = {
  request_changes: 'panel.reason.request_changes',
  force_publish: 'panel.reason.force_publish',
  remove: 'panel.reason.remove',
  propose_retraction: 'panel.reason.propose_retraction',
  retract: 'panel.reason.retract',
};

/** What readers are told, by what tells it to them. */
export const noteOf: OfEvents = {
  withdraw: 'panel.note.withdraw',
  propose_retraction: 'panel.note.propose_retraction',
  remove: 'panel.note.remove',
};

/** What stands over the note on the page. */
export const noticeOf: OfEvents = {
  withdraw: 'panel.notice.withdraw',
  propose_retraction: 'panel.notice.propose_retraction',
  remove: 'panel.notice.remove',
};
