import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { inTransaction } from '@/core/in-transaction';
import { runPrepared, runSql, sql } from '@/database/sql';
import { ok } from '@/platform/result';
import { asUser } from '@support/builders';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;

beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.stop());

const doubled = (value: number) => sql`SELECT ${value}::int * 2 AS doubled, now() AS at`;

describe('a question that Postgres has planned', () => {
  it('is answered as any other, each time for its own values', async () => {
    for (let value = 0; value < 12; value += 1) {
      const [planned] = await runPrepared(test, doubled(value));
      const [asked] = await runSql(test, doubled(value));
      expect([planned?.doubled, typeof planned?.at]).toEqual([value * 2, typeof asked?.at]);
    }
    const [known] = await runPrepared<{ count: string }>(
      test,
      sql`SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE 'SELECT $1::int * 2%'`,
    );
    expect(Number(known?.count)).toBeLessThanOrEqual(1);
  });

  it('is asked in the transaction of its request', async () => {
    const req = await asUser(test.payload);
    await inTransaction(req, async () => {
      const [inside] = await runPrepared<{ xid: string }>(
        req,
        sql`SELECT pg_current_xact_id()::text AS xid`,
      );
      const [again] = await runSql<{ xid: string }>(
        req,
        sql`SELECT pg_current_xact_id()::text AS xid`,
      );
      expect(inside?.xid).toBe(again?.xid);
      return ok(undefined);
    });
  });
});
