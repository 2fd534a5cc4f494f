import type { PayloadRequest } from 'payload';

import { beginningOfKey, digestOfKey, newApiKey } from '../rules/api-key';
import type { Scope } from '../rules/scopes';
import { readWishedKey } from '../rules/wished-key';
import { workflowFinding } from '@/editions/rules/findings';
import { ok, type Result } from '@/platform/result';
import { personOf } from '@/core/actor';
import { asExecutor } from '@/editions/executor/executor-token';
import { inTransaction } from '@/core/in-transaction';
import { logAdministration } from '@/audit/commands/log-administration';
import { refuse, type Refusal } from '@/core/refusal';

/** `key` is the secret, which is said this once and kept nowhere. */
export type MadeKey = { id: number; key: string; scopes: Scope[]; expiresAt: string | null };

/** Makes a key for whoever asks. What it may do stays within what they may, whenever it is used. */
export const makeApiKey = async (
  req: PayloadRequest,
  wished: unknown,
  now: Date,
): Promise<Result<MadeKey, Refusal>> => {
  const person = personOf(req);
  if (person?.kind !== 'user') return refuse(403, workflowFinding('not-logged-in'));
  const read = readWishedKey(wished, now);
  if (!read.ok) return refuse(422, ...read.error);
  const { name, scopes, perMinute = null } = read.value;
  const expiresAt = read.value.expiresAt ? new Date(read.value.expiresAt).toISOString() : null;
  return inTransaction(req, async () => {
    const key = newApiKey();
    const { id } = await req.payload.create({
      collection: 'api-keys',
      data: {
        name,
        owner: Number(person.id),
        scopes: [...new Set(scopes)],
        perMinute,
        expiresAt,
        beginning: beginningOfKey(key),
        digest: digestOfKey(key),
      },
      req: asExecutor(req),
    });
    await logAdministration(req, {
      event: 'key_made',
      subject: 'key',
      id,
      name,
      concerned: Number(person.id),
      data: { scopes: [...new Set(scopes)] },
    });
    return ok({ id, key, scopes, expiresAt });
  });
};
