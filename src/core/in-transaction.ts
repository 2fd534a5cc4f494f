import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Result } from '@/platform/result';

/**
 * Runs one command in one transaction: all of it happens, or, when the result is an error or the
 * work throws, none of it. Inside a transaction that is already open it is a savepoint, so that
 * a refused part leaves the rest as it was.
 *
 * @throws when the transaction was lost meanwhile: a failing Payload operation on the same request
 *   rolls all of it back, even if its error is caught, and what followed would commit by itself
 */
export const inTransaction = async <T, E>(
  req: PayloadRequest,
  work: () => Promise<Result<T, E>>,
): Promise<Result<T, E>> =>
  (await initTransaction(req)) ? inOwn(req, work) : inSavepoint(req, work);

const inOwn = async <T, E>(req: PayloadRequest, work: () => Promise<Result<T, E>>) => {
  const id = await req.transactionID;
  try {
    const result = await work();
    if (!result.ok) {
      await killTransaction(req);
      return result;
    }
    await refuseLostTransaction(req, id);
    await commit(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
};

const inSavepoint = async <T, E>(req: PayloadRequest, work: () => Promise<Result<T, E>>) => {
  const id = await req.transactionID;
  await runSql(req, sql`SAVEPOINT command`);
  const undo = () => runSql(req, sql`ROLLBACK TO SAVEPOINT command`);
  try {
    const result = await work();
    await refuseLostTransaction(req, id);
    await (result.ok ? runSql(req, sql`RELEASE SAVEPOINT command`) : undo());
    return result;
  } catch (error) {
    if (await isOpen(req, id)) await undo();
    throw error;
  }
};

type Id = Awaited<PayloadRequest['transactionID']>;

const isOpen = async (req: PayloadRequest, id: Id): Promise<boolean> =>
  id !== undefined && (await req.transactionID) === id && Boolean(req.payload.db.sessions?.[id]);

const refuseLostTransaction = async (req: PayloadRequest, id: Id): Promise<void> => {
  if (!(await isOpen(req, id))) throw new Error('The transaction of this command was rolled back');
};

/** Payload's commit swallows errors, so Postgres is asked whether it did. */
const commit = async (req: PayloadRequest): Promise<void> => {
  const [row] = await runSql<{ xid: string | null }>(
    req,
    sql`SELECT pg_current_xact_id_if_assigned()::text AS xid`,
  );
  await commitTransaction(req);
  if (!row?.xid) return;
  const [after] = await runSql<{ status: string }>(
    { payload: req.payload },
    sql`SELECT pg_xact_status(${row.xid}::xid8) AS status`,
  );
  if (after?.status !== 'committed') throw new Error('The database did not commit this command');
};
