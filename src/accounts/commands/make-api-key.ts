import type { PayloadRequest } from 'payload';

import { beginningOfKey, digestOfKey, newApiKey } from '../rules/api-key';
import { accessFinding } from '../rules/findings';
import { scopes as everyScope, type Scope } from '../rules/scopes';
import { workflowFinding } from '@/editions/rules/findings';
import type { Finding } from '@/platform/finding';
import { ok, type Result } from '@/platform/result';
import { personOf } from '@/core/actor';
import { asExecutor } from '@/editions/executor/executor-token';
import { inTransaction } from '@/core/in-transaction';
import { logAdministration } from '@/audit/commands/log-administration';
import { refuse, type Refusal } from '@/core/refusal';

/** The most that a key may be allowed, in requests a minute. */
export const mostPerMinute = 100_000;

/** As it was sent: nothing of it is known to fit. `expiresAt` is an instant in ISO 8601. */
export type WishedKey = {
  name?: unknown;
  scopes?: unknown;
  perMinute?: unknown;
  expiresAt?: unknown;
};

/** `key` is the secret, which is said this once and kept nowhere. */
export type MadeKey = { id: number; key: string; scopes: Scope[]; expiresAt: string | null };

/** Makes a key for whoever asks. What it may do stays within what they may, whenever it is used. */
export const makeApiKey = async (
  req: PayloadRequest,
  wished: WishedKey,
  now: Date,
): Promise<Result<MadeKey, Refusal>> => {
  const person = personOf(req);
  if (person?.kind !== 'user') return refuse(403, workflowFinding('not-logged-in'));
  const faults = faultsOf(wished, now);
  if (faults.length > 0) return refuse(422, ...faults);
  const { name, scopes, perMinute = null } = wished as Fitting;
  const expiresAt = instantOf(wished.expiresAt)?.toISOString() ?? null;
  return inTransaction(req, async () => {
    const key = newApiKey();
    const { id } = await req.payload.create({
      collection: 'api-keys',
      data: {
        name: name.trim(),
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
      name: name.trim(),
      concerned: Number(person.id),
      data: { scopes: [...new Set(scopes)] },
    });
    return ok({ id, key, scopes, expiresAt });
  });
};

type Fitting = {
  name: string;
  scopes: Scope[];
  perMinute?: number | null;
};

const faultsOf = ({ name, scopes, perMinute, expiresAt }: WishedKey, now: Date): Finding[] => [
  ...(typeof name === 'string' && /^.{1,100}$/.test(name.trim())
    ? []
    : [accessFinding('key-name')]),
  ...unknownScopes(scopes).map((scope) =>
    accessFinding('key-scope-unknown', { scope, known: everyScope.join(', ') }),
  ),
  ...(isLimit(perMinute) ? [] : [accessFinding('key-limit', { most: mostPerMinute })]),
  ...(isToCome(expiresAt, now)
    ? []
    : [accessFinding('key-expiry', { example: new Date(now.getTime() + year).toISOString() })]),
];

const year = 365 * 86_400_000;

const unknownScopes = (scopes: unknown): string[] => {
  if (!Array.isArray(scopes)) return [JSON.stringify(scopes ?? null)];
  return scopes.filter((scope) => !everyScope.some((known) => known === scope)).map(String);
};

const isLimit = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= mostPerMinute);

const isToCome = (value: unknown, now: Date): boolean =>
  value === undefined || value === null || (instantOf(value) ?? now).getTime() > now.getTime();

const instantForm = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** Without a zone it would mean another instant on every machine; and 31 February is no day. */
const instantOf = (value: unknown): Date | undefined => {
  const [text, day] = instantForm.exec(typeof value === 'string' ? value : '') ?? [];
  if (text === undefined || Number.isNaN(Date.parse(text))) return undefined;
  const isDay = new Date(`${day}T00:00Z`).toISOString().startsWith(`${day}T`);
  return isDay ? new Date(text) : undefined;
};
