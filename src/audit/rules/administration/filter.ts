import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { day, fault, oneOf, wholeNumber, type Reader } from '../parameter-readers';
import {
  administrationEvents,
  administrationSubjects,
  type AdministrationEvent,
  type AdministrationSubject,
} from './events';

/** A question to the log of administration. Everything may be left out. */
export type AdministrationFilter = {
  event?: AdministrationEvent;
  subject?: AdministrationSubject;
  /** Ids of users: who did it, and whose account it is about. */
  actor?: number;
  account?: number;
  /** Days as `YYYY-MM-DD` in UTC; both are counted in. */
  since?: string;
  until?: string;
};

/** `after`: entries with smaller numbers than this, since the newest come first. */
export type AdministrationQuestion = {
  filter: AdministrationFilter;
  after?: number;
  limit: number;
};

export const mostAtOnce = 500;
const usualLimit = 50;
const largestId = 2 ** 31 - 1;

/** Reads the parameters of a request; every fault is a finding at the field of its name. Empty ones ask nothing. */
export const readAdministrationFilter = (
  params: URLSearchParams,
): Result<AdministrationQuestion, Finding[]> => {
  const findings: Finding[] = [];
  const read: Record<string, unknown> = {};
  for (const [name, text] of params) {
    const value = text.trim();
    if (value === '') continue;
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    const given = reader
      ? reader(value, name)
      : fault('parameter-unknown', name, { known: Object.keys(readers).join(', ') });
    if (given.ok) read[name] = given.value;
    else findings.push(given.error);
  }
  if (findings.length > 0) return err(findings);
  const {
    after,
    limit = usualLimit,
    ...filter
  } = read as AdministrationFilter & Partial<AdministrationQuestion>;
  return ok({ filter, limit, ...(after ? { after } : {}) });
};

const readers: Readonly<Record<string, Reader>> = {
  event: oneOf(administrationEvents),
  subject: oneOf(administrationSubjects),
  actor: wholeNumber(largestId),
  account: wholeNumber(largestId),
  since: day,
  until: day,
  after: wholeNumber(largestId),
  limit: wholeNumber(mostAtOnce),
};
