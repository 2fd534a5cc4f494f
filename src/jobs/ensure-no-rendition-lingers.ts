import type { BasePayload } from 'payload';
import { dropUnservedRenditions } from '@/exports/commands/drop-renditions';

/** The job of the night: the store holds what readers are given, and nothing else. */
export const ensureNoRenditionLingers = (payload: BasePayload) => async (): Promise<void> => {
  await dropUnservedRenditions(payload);
};
