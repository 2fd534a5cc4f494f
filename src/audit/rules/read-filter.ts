import type { Finding } from '@/platform/finding';
import { readBy, wholeNumber } from '@/platform/parameters/parameter-schemas';
import { filledIn, readParameters } from '@/platform/parameters/read-parameters';
import { ok, type Result } from '@/platform/result';
import { auditFilter, placeIn, type AuditFilter, type AuditPlace } from './filter';

export const auditQuestion = auditFilter.extend({
  after: readBy(placeIn, 'value-not-in-list', { known: 'next' })
    .describe('`next` of the page before.')
    .optional(),
  limit: wholeNumber(1, 500).default(50),
});
export type AuditQuestion = { filter: AuditFilter; after?: AuditPlace; limit: number };

/** Reads the parameters of a request; every fault is a finding at the field of its name. Empty ones ask nothing. */
export const readAuditFilter = (params: URLSearchParams): Result<AuditQuestion, Finding[]> => {
  const read = readParameters(filledIn(params), auditQuestion);
  if (!read.ok) return read;
  const { after, limit, ...filter } = read.value;
  return ok({ filter, limit, after });
};
