import { z } from 'zod';

import type { Finding } from '@/platform/finding';
import { oneOf, recordId, wholeNumber } from '@/platform/parameters/parameter-schemas';
import { filledIn, readParameters } from '@/platform/parameters/read-parameters';
import { ok, type Result } from '@/platform/result';
import { daysOfLog } from '../filter';
import { administrationEvents, administrationSubjects } from './events';

/** A question to the log of administration. Everything may be left out. */
export const administrationFilter = z.object({
  event: oneOf(administrationEvents).optional(),
  subject: oneOf(administrationSubjects).optional(),
  actor: recordId.describe('Id of the user who did it.').optional(),
  account: recordId.describe('Id of the user whose account it is about.').optional(),
  ...daysOfLog,
});
export type AdministrationFilter = z.output<typeof administrationFilter>;

export const administrationQuestion = administrationFilter.extend({
  after: recordId.describe('`next` of the page before.').optional(),
  limit: wholeNumber(1, 500).default(50),
});

/** `after`: entries with smaller numbers than this, since the newest come first. */
export type AdministrationQuestion = {
  filter: AdministrationFilter;
  after?: number;
  limit: number;
};

/** Reads the parameters of a request; every fault is a finding at the field of its name. Empty ones ask nothing. */
export const readAdministrationFilter = (
  params: URLSearchParams,
): Result<AdministrationQuestion, Finding[]> => {
  const read = readParameters(filledIn(params), administrationQuestion);
  if (!read.ok) return read;
  const { after, limit, ...filter } = read.value;
  return ok({ filter, limit, after });
};
