import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asUser, aTopic } from '@support/builders';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

import type { RequestContext } from 'payload';

import { enqueue } from '@/core/enqueue';
import { asExecutor, executorContext, isExecutor } from '@/editions/executor/executor-token';
import { inTransaction } from '@/core/in-transaction';
import { runSql, sql } from '@/database/sql';
import { err, ok } from '@/platform/result';

let test: TestPayload;

beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.stop());

let made = 0;
/** Writes one topic and says how to find out whether it stayed. */
const aWrite = () => {
  made += 1;
  const slug = `written-${made}`;
  const write = async (req: Awaited<ReturnType<typeof asUser>>) => {
    await req.payload.create({ collection: 'topics', data: { name: slug, slug }, req });
  };
  const stayed = async () => {
    const where = { slug: { equals: slug } };
    return (await test.payload.count({ collection: 'topics', where })).totalDocs === 1;
  };
  return { write, stayed };
};

describe('a command in a transaction', () => {
  it('keeps what it wrote when it succeeds', async () => {
    const req = await asUser(test.payload);
    const { write, stayed } = aWrite();
    const result = await inTransaction(req, async () => {
      await write(req);
      return ok('done');
    });
    expect(result).toEqual(ok('done'));
    expect(await stayed()).toBe(true);
    expect(req.transactionID).toBeUndefined();
  });

  it('leaves nothing when it is refused', async () => {
    const req = await asUser(test.payload);
    const { write, stayed } = aWrite();
    const result = await inTransaction(req, async () => {
      await write(req);
      await enqueue(req, 'ensure-mail-is-sent', { mail: 1 }, { key: 'refused' });
      return err('no');
    });
    expect(result).toEqual(err('no'));
    expect(await stayed()).toBe(false);
    expect(await jobsWithKey('refused')).toBe(0);
  });

  it('leaves nothing when it throws', async () => {
    const req = await asUser(test.payload);
    const { write, stayed } = aWrite();
    const work = inTransaction(req, async () => {
      await write(req);
      throw new Error('a defect');
    });
    await expect(work).rejects.toThrow('a defect');
    expect(await stayed()).toBe(false);
  });

  it('undoes a refused part and goes on with the rest', async () => {
    const req = await asUser(test.payload);
    const [whole, part] = [aWrite(), aWrite()];
    await inTransaction(req, async () => {
      await whole.write(req);
      const inner = await inTransaction(req, async () => {
        await part.write(req);
        return err('no');
      });
      return ok(inner);
    });
    expect([await whole.stayed(), await part.stayed()]).toEqual([true, false]);
  });

  it('undoes a part that throws, whoever catches it', async () => {
    const req = await asUser(test.payload);
    const [whole, part] = [aWrite(), aWrite()];
    await inTransaction(req, async () => {
      await whole.write(req);
      const inner = inTransaction(req, async () => {
        await part.write(req);
        return ok(await runSql(req, sql`SELECT 1 / 0`));
      });
      await expect(inner).rejects.toThrow();
      return ok(null);
    });
    expect([await whole.stayed(), await part.stayed()]).toEqual([true, false]);
  });

  it('says so when a failed operation took the transaction away', async () => {
    const req = await asUser(test.payload);
    const { write, stayed } = aWrite();
    const { slug } = await aTopic(test.payload);
    const work = inTransaction(req, async () => {
      await write(req);
      const taken = { collection: 'topics' as const, data: { name: 'Taken', slug }, req };
      await expect(test.payload.create(taken)).rejects.toThrow();
      return ok(null);
    });
    await expect(work).rejects.toThrow('rolled back');
    expect(await stayed()).toBe(false);
  });

  it('enqueues one job per key, and only if it commits', async () => {
    const req = await asUser(test.payload);
    await inTransaction(req, async () => {
      await enqueue(req, 'ensure-mail-is-sent', { mail: 1 }, { key: 'kept' });
      const runAt = new Date('2030-01-01');
      await enqueue(req, 'ensure-mail-is-sent', { mail: 2 }, { key: 'kept', runAt });
      return ok(null);
    });
    expect(await jobsWithKey('kept')).toBe(1);
  });
});

describe("the executor's token", () => {
  it('is on the request of the command and on no other', async () => {
    const req = await asUser(test.payload);
    const executor = asExecutor(req);
    expect(isExecutor(executor.context)).toBe(true);
    expect(isExecutor(req.context)).toBe(false);
  });

  it('survives no serialisation, so nobody can send it', () => {
    expect(isExecutor(executorContext())).toBe(true);
    expect(isExecutor(JSON.parse(JSON.stringify(executorContext())) as RequestContext)).toBe(false);
    expect(isExecutor({ ibidemExecutor: 'Symbol(executor)' })).toBe(false);
  });
});

const jobsWithKey = async (key: string): Promise<number> => {
  const rows = await runSql(
    { payload: test.payload },
    sql`SELECT 1 FROM graphile_worker.jobs WHERE key = ${key}`,
  );
  return rows.length;
};
