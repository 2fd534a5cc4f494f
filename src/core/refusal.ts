import type { Finding } from '@/platform/finding';
import { err, type Err } from '@/platform/result';
import type { ChangesSince } from '@/articles/queries/changes-since';

/**
 * Why a command changed nothing. `status` is the HTTP status that says it best: 403 not this
 * person, 404 no such thing, 409 not in this state or somebody was faster, 422 rules not met.
 */
export type Refusal = {
  readonly status: 403 | 404 | 409 | 422;
  readonly findings: Finding[];
  /** Of a 409 to somebody who said what they had seen: what happened since. */
  readonly changed?: ChangesSince;
};

export const refuse = (status: Refusal['status'], ...findings: Finding[]): Err<Refusal> =>
  err({ status, findings });
