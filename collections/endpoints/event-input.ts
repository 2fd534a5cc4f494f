import type { PayloadRequest } from 'payload';

import type { EventInput } from '@/editions/rules/edition-facts';
import { editionKinds, type EditionKind } from '@/editions/rules/states';

import { sentBody, text } from './sent';

/** What a caller sent, with whatever has the wrong type left out: the guards ask for what is missing. */
export type SentEvent = Omit<EventInput, 'articleId'> & { event: unknown };

export const readEventInput = async (req: PayloadRequest): Promise<SentEvent> => {
  const sent = await sentBody(req);
  return {
    event: sent.event,
    reason: text(sent.reason),
    expectedHash: text(sent.expectedHash),
    expectedRevision: text(sent.expectedRevision),
    stage: Number.isSafeInteger(sent.stage) ? Number(sent.stage) : undefined,
    scheduledFor: text(sent.scheduledFor),
    scheduledZone: text(sent.scheduledZone),
    redirectTo: text(sent.redirectTo)?.trim() || undefined,
    publicNote: text(sent.publicNote),
    kind: isEditionKind(sent.kind) ? sent.kind : undefined,
    checklist: Array.isArray(sent.checklist)
      ? sent.checklist.filter((item) => typeof item === 'string')
      : undefined,
  };
};

const isEditionKind = (value: unknown): value is EditionKind =>
  editionKinds.some((kind) => kind === value);
