import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { day, fault, oneOf, wholeNumber, type Reader } from './parameter-readers';
import { workflowEvents } from '@/editions/rules/events';
import { states } from '@/editions/rules/states';
import { placeIn, type AuditFilter, type AuditPlace } from './filter';

export type AuditQuestion = { filter: AuditFilter; after?: AuditPlace; limit: number };

/** Reads the parameters of a request; every fault is a finding at the field of its name. Empty ones ask nothing. */
export const readAuditFilter = (params: URLSearchParams): Result<AuditQuestion, Finding[]> => {
  const findings: Finding[] = [];
  const read: Record<string, unknown> = {};
  for (const [name, text] of params) {
    const value = text.trim();
    if (value === '') continue;
    const reader = readers[name];
    const given = reader
      ? reader(value, name)
      : fault('parameter-unknown', name, { known: Object.keys(readers).join(', ') });
    if (given.ok) read[name] = given.value;
    else findings.push(given.error);
  }
  if (findings.length > 0) return err(findings);
  const { after, limit = usualLimit, ...filter } = read as AuditFilter & Partial<AuditQuestion>;
  return ok({ filter, limit, ...(after ? { after } : {}) });
};

export const mostAtOnce = 500;
const usualLimit = 50;

const place: Reader = (value, name) => {
  const found = placeIn(value);
  return found ? ok(found) : fault('value-not-in-list', name, { value, known: 'next' });
};

const id = wholeNumber(2 ** 31 - 1);

const readers: Readonly<Record<string, Reader>> = {
  article: id,
  edition: id,
  actor: id,
  event: oneOf(workflowEvents),
  state: oneOf(states),
  since: day,
  until: day,
  reason: (value) => ok(value.slice(0, 200)),
  after: place,
  limit: wholeNumber(mostAtOnce),
};
