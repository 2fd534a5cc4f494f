import type { Finding } from '@/platform/finding';

/**
 * The HTTP status of a refusal: 403 when the person may not, 409 when somebody else was quicker,
 * else 422 (RFC 9110 §15.5.4, §15.5.10, §15.5.21).
 */
export const refusalStatus = (findings: readonly Finding[]): 403 | 409 | 422 => {
  const rules = new Set(findings.map(({ rule }) => rule));
  if (rules.has('not-entitled')) return 403;
  return [...conflicts].some((rule) => rules.has(rule)) ? 409 : 422;
};

const conflicts: ReadonlySet<string> = new Set([
  'wrong-state',
  'stale-hash',
  'stale-revision',
  'edition-already-open',
  'address-taken',
  'lost-race',
  'claim-changed',
  'check-not-there',
]);
