/**
 * Why a citation waits for a person: `unresolved` names nothing yet, `proposed` waits for somebody to confirm it,
 * `broken` rests on a link that fails and of which there is no copy, `waived` stands without a source.
 */
export const queueStatuses = ['unresolved', 'proposed', 'broken', 'waived'] as const;
export type QueueStatus = (typeof queueStatuses)[number];
