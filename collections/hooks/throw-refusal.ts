import { APIError } from 'payload';

import type { Refusal } from '@/commands/refusal';

/** Payload's hooks refuse by throwing; the findings go along as the error's data. */
export const throwRefusal = ({ status, findings }: Refusal): never => {
  const message = findings.map((finding) => finding.message).join(' ');
  throw new APIError(message, status, { findings }, true);
};
