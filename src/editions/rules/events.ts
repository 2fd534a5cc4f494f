/** Everything that can happen to an edition, in the order of an edition's life. */
export const workflowEvents = [
  'create',
  'submit',
  'recall',
  'request_changes',
  'approve',
  'revise',
  'reopen',
  'schedule',
  'unschedule',
  'publish',
  'fail',
  'force_publish',
  'ratify',
  'new_edition',
  'supersede',
  'withdraw',
  'propose_retraction',
  'retract',
  'remove',
  'discard',
] as const;
export type WorkflowEvent = (typeof workflowEvents)[number];

/**
 * Events that people may ask for through the API and the desk. The others happen inside a command:
 * `create` with the article, `revise` with a save under review, `supersede` with a publication.
 */
export const requestableEvents = [
  'submit',
  'recall',
  'request_changes',
  'approve',
  'reopen',
  'schedule',
  'unschedule',
  'publish',
  'force_publish',
  'ratify',
  'new_edition',
  'withdraw',
  'propose_retraction',
  'retract',
  'remove',
  'discard',
] as const satisfies readonly WorkflowEvent[];
export type RequestableEvent = (typeof requestableEvents)[number];

export const isRequestable = (value: unknown): value is RequestableEvent =>
  requestableEvents.some((event) => event === value);
