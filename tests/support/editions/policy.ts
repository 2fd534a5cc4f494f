import type { BasePayload } from 'payload';

/** One review by one reviewer: for tests that are about something else. */
export const reviewInOneStage = (payload: BasePayload): Promise<unknown> =>
  payload.updateGlobal({
    slug: 'editorial-policy',
    data: { stages: [{ name: 'Review', roles: ['reviewer'], minimumApprovals: 1 }] },
  });
