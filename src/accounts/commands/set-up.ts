import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import type { BasePayload, PayloadRequest } from 'payload';
import { accountFinding } from '../rules/account-findings';
import { passwordFindings } from '../rules/password-rule';
import { runSql, sql } from '@/database/sql';
import { ok, type Result } from '@/platform/result';
import { welcome } from '@/overviews/commands/set-tour';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';

export type SetUpInput = { code: string; name: string; email: string; password: string };

/** Where the hash of the code is kept; a code may be replaced at any time until it is used. */
const codeKey = 'set-up-code';

/**
 * A new code for making the first administrator, in place of an older one; undefined when there are users. Whoever
 * can read the terminal of the publication owns it, so the code stands for that.
 */
export const issueSetUpCode = async (payload: BasePayload): Promise<string | undefined> => {
  const { totalDocs } = await payload.count({ collection: 'users' });
  if (totalDocs > 0) return undefined;
  const code = Array.from({ length: 3 }, () => randomWord(4)).join('-');
  await payload.kv.set(codeKey, { hash: hashOf(code) });
  return code;
};

/** Makes the first administrator: once, and only with the code. Answers with the new user's id. */
export const setUp = async (
  req: PayloadRequest,
  { code, name, email, password }: SetUpInput,
): Promise<Result<{ id: number }, Refusal>> => {
  const kept = await req.payload.kv.get<{ hash: string }>(codeKey);
  const result = await inTransaction(req, async () => {
    // Two requests with the same code take turns, and the second one finds a user.
    await runSql(req, sql`SELECT pg_advisory_xact_lock(hashtext('set-up'))`);
    const { totalDocs } = await req.payload.count({ collection: 'users', req });
    if (totalDocs > 0) return refuse(409, accountFinding('set-up-done'));
    if (!kept || !isSame(kept.hash, hashOf(code))) {
      return refuse(403, accountFinding('set-up-code-wrong'));
    }
    if (!name.trim() || !/^[^\s@]+@\S+$/.test(email)) {
      return refuse(422, accountFinding('account-incomplete'));
    }
    const faults = passwordFindings(password, { name, email });
    if (faults.length > 0) return refuse(422, ...faults);
    const { id } = await req.payload.create({
      collection: 'users',
      data: { name: name.trim(), email, password, roles: ['administrator'], active: true },
      req,
    });
    await welcome(req, id);
    return ok({ id });
  });
  if (result.ok) await req.payload.kv.delete(codeKey);
  return result;
};

/** Without letters and digits that look alike; 60 bits in all, so the code cannot be guessed. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const randomWord = (length: number): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

const hashOf = (code: string): string =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest('hex');

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
