import type { Finding } from '@/platform/finding';
import { workflowFinding } from '@/editions/rules/findings';

/**
 * The finding for an error that only says that somebody else was quicker: a unique index held
 * (23505), a deadlock was broken (40P01), a snapshot was too old (40001). Null for every other error.
 */
export const conflictOf = (error: unknown): Finding | null =>
  codesOf(error).some((code) => conflictCodes.has(code)) ? workflowFinding('lost-race') : null;

const conflictCodes: ReadonlySet<string> = new Set(['23505', '40P01', '40001']);

/** Drivers wrap Postgres' error; its code is somewhere along the chain of causes. */
const codesOf = (error: unknown): readonly string[] => {
  if (typeof error !== 'object' || error === null) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  return [...own, ...('cause' in error ? codesOf(error.cause) : [])];
};
