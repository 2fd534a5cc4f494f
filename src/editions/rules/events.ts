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
  'check_claim',
  'uncheck_claim',
] as const;
export type WorkflowEvent = (typeof workflowEvents)[number];

/**
 * What a reviewer notes of one claim. It stands in the log like all else, but is no step of the edition: nobody is told of
 * it, and what others have before their eyes is not out of date by it.
 */
export const checkEvents = [
  'check_claim',
  'uncheck_claim',
] as const satisfies readonly WorkflowEvent[];

export const isCheck = (event: WorkflowEvent): boolean =>
  checkEvents.some((check) => check === event);

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
