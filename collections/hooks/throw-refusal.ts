import { APIError } from 'payload';

import type { Refusal } from '@/core/refusal';

/** Payload's hooks refuse by throwing; the findings, and what else is to be known, go along as the error's data. */
export const throwRefusal = (
  { status, findings }: Refusal,
  more: Readonly<Record<string, unknown>> = {},
): never => {
  const message = findings.map((finding) => finding.message).join(' ');
  throw new APIError(message, status, { findings, ...more }, true);
};
